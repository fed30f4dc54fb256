package org.socle.benefits.benefitpackage.domain;

/** The people an amount is worked out for: members of the household, and those of them the programme is meant for. */
public record Headcount(int members, int eligibleMembers) {

    /** A programme whose unit is the person counts that person alone, whatever the size of the household. */
    public static final Headcount ONE_PERSON = new Headcount(1, 1);

    public Headcount {
        if (members < 0 || eligibleMembers < 0) {
            throw new IllegalArgumentException("Nobody counts less than zero people");
        }
    }
}
