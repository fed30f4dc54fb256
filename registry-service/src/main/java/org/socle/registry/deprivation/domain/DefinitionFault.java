package org.socle.registry.deprivation.domain;

/**
 * Something a definition cannot say.
 *
 * @param pointer JSON pointer into the definition
 * @param about what the words of the fault name; empty when they name nothing
 */
public record DefinitionFault(String pointer, Kind kind, String about) {

    public enum Kind {
        AGES_REVERSED,
        AGES_OVERLAP,
        CODE_TWICE,
        CUTOFF_OUT_OF_REACH,
        CODES_OR_RANGE,
        CODE_UNKNOWN,
        NOT_A_NUMBER,
        RANGE_EMPTY
    }
}
