package org.socle.registry.undo.domain;

/**
 * What a push did, or what of it was taken back.
 *
 * @param links known persons whom its rows were linked to
 * @param corrections known persons of whom its rows said something new
 */
public record UndoCounts(long households, long persons, long links, long corrections) {

    public static final UndoCounts NONE = new UndoCounts(0, 0, 0, 0);

    public boolean areNone() {
        return equals(NONE);
    }
}
