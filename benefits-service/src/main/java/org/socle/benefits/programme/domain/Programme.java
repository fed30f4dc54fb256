package org.socle.benefits.programme.domain;

/**
 * A programme that was opened.
 *
 * @param id as enrollment writes it
 * @param unit whether households or persons are enrolled
 */
public record Programme(String id, String code, BeneficiaryKind unit) {}
