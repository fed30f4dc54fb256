package org.socle.registry.intake.domain;

/**
 * A cell without effect of a row that had its effect otherwise.
 *
 * @param code its words are in the problem bundles
 */
public record RowNotice(long number, String column, String code) {}
