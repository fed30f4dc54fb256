package org.socle.registry.person;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a person. */
public final class PersonProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.person.not-found", 404);
    public static final ProblemType WITHDRAWN = ProblemType.of("registry.person.withdrawn", 410);
    public static final ProblemType SEARCH_UNCLEAR = ProblemType.of("registry.person.search-unclear", 400);

    public static final String SEARCH_PURPOSE_MISSING = "registry.person.search-purpose-missing";
    public static final String SEARCH_NAME_UNREADABLE = "registry.person.search-name-unreadable";
    public static final String BIRTH_DATE_UNREADABLE = "registry.person.birth-date-unreadable";
    public static final String BIRTH_DATE_IN_FUTURE = "registry.person.birth-date-in-future";
    public static final String BIRTH_DATE_TOO_EARLY = "registry.person.birth-date-too-early";
    public static final String BIRTH_DATE_ESTIMATED_DAY = "registry.person.birth-date-estimated-day";
    public static final String DOCUMENT_TWICE = "registry.person.document-twice";
    public static final String CODE_UNKNOWN = "registry.person.code-unknown";
    public static final String SCHEMES_CONTRADICT = "registry.person.schemes-contradict";
    public static final String PHONE_UNREADABLE = "registry.person.phone-unreadable";
    public static final String NATIONAL_ID_UNREADABLE = "registry.person.national-id-unreadable";
    public static final String SOCIAL_NUMBER_UNREADABLE = "registry.person.social-number-unreadable";

    public static final String DEATH_DATE_OF_LIVING = "registry.person.death-date-of-living";
    public static final String DEATH_DATE_IN_FUTURE = "registry.person.death-date-in-future";
    public static final String DEATH_DATE_BEFORE_BIRTH = "registry.person.death-date-before-birth";

    private PersonProblems() {}
}
