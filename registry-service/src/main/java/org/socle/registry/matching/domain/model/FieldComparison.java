package org.socle.registry.matching.domain.model;

import java.util.List;

/** Finds the level of agreement that two forms of one field reach. */
public sealed interface FieldComparison
        permits NamesComparison,
                TextComparison,
                BirthComparison,
                PlaceComparison,
                DocumentComparison,
                CodeComparison,
                HouseholdComparison {

    /** All levels, each at the index of its ordinal. */
    List<? extends Level> levels();

    /** The index of the level reached, or {@link Level#MISSING}. */
    int level(Form left, Form right);

    /** The values of a form whose frequency matters. */
    default List<Term> terms(Form form) {
        return List.of();
    }

    /** The values two forms agree on to the letter at a level they reached; agreement on a rare one weighs more. */
    default List<Term> agreed(Form left, Form right, int level) {
        return List.of();
    }

    /** A value of one part of a field, such as of the family name. */
    record Term(Part part, String value) {

        @Override
        public String toString() {
            return "Term[" + part + "]";
        }
    }

    /** What term frequencies are counted of, each by itself. */
    enum Part {
        GIVEN,
        FAMILY,
        WHOLE
    }
}
