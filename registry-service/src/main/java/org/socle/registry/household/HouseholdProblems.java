package org.socle.registry.household;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a household. */
public final class HouseholdProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.household.not-found", 404);
    public static final ProblemType WITHDRAWN = ProblemType.of("registry.household.withdrawn", 410);
    public static final ProblemType MERGED = ProblemType.of("registry.household.merged", 409);

    public static final String HEAD_MISSING = "registry.household.head-missing";
    public static final String TWO_HEADS = "registry.household.two-heads";
    public static final String SECOND_HEAD = "registry.household.second-head";
    public static final String COMMUNE_UNKNOWN = "registry.household.commune-unknown";
    public static final String COMMUNE_OUTSIDE = "registry.household.commune-outside";
    public static final String CONSENT_MISSING = "registry.household.consent-missing";
    public static final String CONSENT_IN_FUTURE = "registry.household.consent-in-future";

    public static final String ADULT_AMONG_CHILDREN = "registry.household.adult-among-children";
    public static final String POINT_UNREADABLE = "registry.household.point-unreadable";

    public static final String NOT_A_MEMBER = "registry.household.not-a-member";
    public static final String CHILD_IS_ADULT = "registry.household.child-is-adult";
    public static final String OWN_CAREGIVER = "registry.household.own-caregiver";
    public static final String CAREGIVER_IS_CHILD = "registry.household.caregiver-is-child";
    public static final String TWO_CAREGIVERS = "registry.household.two-caregivers";

    private HouseholdProblems() {}
}
