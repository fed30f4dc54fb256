package org.socle.registry.scoring.domain;

/**
 * Something for which a formula cannot score anybody.
 *
 * @param pointer JSON pointer into the model
 * @param about what the words of the fault name; empty when they name nothing
 */
public record FormulaFault(String pointer, Kind kind, String about) {

    public enum Kind {
        RESIDENCES_INCOMPLETE,
        BASE_MISSING,
        RULES_MISSING,
        INDICATOR_UNKNOWN,
        QUESTION_UNKNOWN,
        QUESTION_UNFIT,
        CHOICE_UNKNOWN,
        POINTS_OR_WEIGHT,
        NOT_A_NUMBER,
        RANGE_EMPTY,
        CATEGORIES_MISSING,
        CATEGORY_TWICE,
        CATEGORIES_OVERLAP,
        CATEGORIES_GAP,
        TERRITORY_UNKNOWN,
        TERRITORY_TWICE
    }
}
