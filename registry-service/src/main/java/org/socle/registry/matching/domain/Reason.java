package org.socle.registry.matching.domain;

/** Why two records may or may not speak of one person. Codes are shown to reviewers in their language. */
public enum Reason {
    SAME_NATIONAL_ID(false),
    SAME_PHONE(false),
    SAME_NAMES(false),
    SIMILAR_NAMES(false),
    SWAPPED_NAMES(false),
    SAME_BIRTH_DATE(false),
    NEAR_BIRTH_DATE(false),
    SAME_COMMUNE(false),
    SAME_DEPARTMENT(false),
    SAME_HOUSEHOLD_MEMBERS(false),
    OTHER_NATIONAL_ID(true),
    OTHER_SEX(true),
    OTHER_BIRTH_DATE(true);

    private final boolean contradiction;

    Reason(boolean contradiction) {
        this.contradiction = contradiction;
    }

    /** Whether it speaks against one person; no record with a contradiction is ever linked without a reviewer. */
    public boolean isContradiction() {
        return contradiction;
    }
}
