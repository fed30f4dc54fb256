package org.socle.registry.intake.domain;

import java.util.List;

/**
 * Why a row is refused.
 *
 * @param column the column at fault; empty when it is the row or the household as a whole
 * @param code its words are in the problem bundles
 * @param args fill the words' {0}, {1}…; never what a cell held
 */
public record RowFault(String column, String code, List<String> args) {

    public RowFault {
        args = List.copyOf(args);
    }

    public static RowFault of(String column, String code, Object... args) {
        return new RowFault(
                column, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
