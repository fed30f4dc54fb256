package org.socle.registry.person.domain;

/** The answers of the Washington Group Short Set, from the least difficulty to the most. */
public enum Difficulty {
    NO_DIFFICULTY,
    SOME_DIFFICULTY,
    A_LOT_OF_DIFFICULTY,
    CANNOT_DO_AT_ALL;

    /** From here on a domain counts as a disability, as the Washington Group recommends. */
    public boolean isDisability() {
        return this.compareTo(A_LOT_OF_DIFFICULTY) >= 0;
    }

    /** 1 to 4, as questionnaires number the answers. */
    public int degree() {
        return ordinal() + 1;
    }

    /** The answer with this number, 1 to 4. */
    public static Difficulty ofDegree(int degree) {
        return values()[degree - 1];
    }
}
