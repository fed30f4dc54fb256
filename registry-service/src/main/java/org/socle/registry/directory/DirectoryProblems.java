package org.socle.registry.directory;

import java.util.List;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish about the directory. */
public final class DirectoryProblems {

    public static final ProblemType OUTSIDE_TERRITORY = ProblemType.of("registry.directory.outside-territory", 403);

    public static final ProblemType ORGANISATION_NOT_FOUND = ProblemType.of("registry.organisation.not-found", 404);
    public static final ProblemType ORGANISATION_CODE_TAKEN = ProblemType.of("registry.organisation.code-taken", 409);
    public static final ProblemType ORGANISATION_CLOSED = ProblemType.of("registry.organisation.closed", 409);

    public static final ProblemType ACCESS_POINT_NOT_FOUND = ProblemType.of("registry.access-point.not-found", 404);
    public static final ProblemType ACCESS_POINT_CODE_TAKEN = ProblemType.of("registry.access-point.code-taken", 409);
    public static final ProblemType ACCESS_POINT_CLOSED = ProblemType.of("registry.access-point.closed", 409);

    public static final ProblemType SEAT_NOT_FOUND = ProblemType.of("registry.committee-seat.not-found", 404);
    public static final ProblemType SEAT_CHAIR_TAKEN = ProblemType.of("registry.committee-seat.chair-taken", 409);
    public static final ProblemType SEAT_CLOSED = ProblemType.of("registry.committee-seat.closed", 409);

    // Codes of faults in single fields.
    public static final String FIXED = "registry.directory.fixed";
    public static final String HOURS_REVERSED = "registry.access-point.hours-reversed";
    public static final String HOURS_OVERLAP = "registry.access-point.hours-overlap";
    public static final String NEAR_UNREADABLE = "registry.access-point.near-unreadable";
    public static final String SERVICE_UNKNOWN = "registry.access-point.service-unknown";
    public static final String ENDS_BEFORE_START = "registry.committee-seat.ends-before-start";
    static final String ACCESS_POINT_UNKNOWN = "registry.access-point.unknown";
    static final String TERRITORY_UNKNOWN = "registry.directory.territory-unknown";
    static final String TERRITORY_OUTSIDE = "registry.directory.territory-outside";

    private DirectoryProblems() {}

    /** One field that is wrong. */
    public static ProblemException field(String pointer, String code, Object... args) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code, args)));
    }

    /** A field that a change would give another value although it can have no other. */
    public static ProblemException fixed(String pointer) {
        return field(pointer, FIXED);
    }
}
