package org.socle.registry.user;

import org.socle.web.problem.ProblemType;

/** What can be wrong with users. */
public final class UserProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.user.not-found", 404);
    public static final ProblemType NAME_TAKEN = ProblemType.of("registry.user.name-taken", 409);
    public static final ProblemType DEMO = ProblemType.of("registry.user.demo", 403);
    public static final ProblemType SELF = ProblemType.of("registry.user.self", 403);
    public static final ProblemType DIRECTORY_UNAVAILABLE = ProblemType.of("registry.user.directory-unavailable", 503);

    /** A rule of the directory itself, such as that of its passwords. */
    public static final ProblemType REFUSED = ProblemType.of("registry.user.refused", 400);

    static final String TERRITORY_UNKNOWN = "registry.user.territory-unknown";
    static final String TERRITORY_OUTSIDE = "registry.user.territory-outside";

    private UserProblems() {}

    /** The directory is away, or refuses the registry's own account: nothing the caller can mend. */
    public static RuntimeException directoryUnavailable() {
        return DIRECTORY_UNAVAILABLE.about();
    }

    /** The directory has a rule of its own that the account breaks. */
    public static RuntimeException refusedByDirectory() {
        return REFUSED.about();
    }
}
