package org.socle.registry.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.identity.domain.Refusal;
import org.socle.registry.person.domain.PersonId;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish to change who is who. */
public final class IdentityProblems {

    public static final ProblemType EVENT_NOT_FOUND = ProblemType.of("registry.identity.event-not-found", 404);
    public static final ProblemType OUTSIDE = ProblemType.of("registry.identity.outside-territory", 409);
    public static final ProblemType OWN_REGISTRATION = ProblemType.of("registry.identity.own-registration", 403);
    public static final ProblemType IN_REVIEW = ProblemType.of("registry.identity.in-review", 409);
    public static final ProblemType RETIRED = ProblemType.of("registry.identity.retired", 409);
    public static final ProblemType ONE_ALREADY = ProblemType.of("registry.identity.one-already", 409);
    public static final ProblemType NOT_SAME = ProblemType.of("registry.identity.not-same", 409);
    public static final ProblemType NOT_REVERSIBLE = ProblemType.of("registry.identity.not-reversible", 409);
    public static final ProblemType ALREADY_REVERSED = ProblemType.of("registry.identity.already-reversed", 409);
    public static final ProblemType DEPENDED_ON = ProblemType.of("registry.identity.depended-on", 409);
    public static final ProblemType CHANGED_MEANWHILE = ProblemType.of("registry.identity.changed-meanwhile", 409);

    public static final String PERSON_UNKNOWN = "registry.identity.person-unknown";
    public static final String SAME_PERSON = "registry.identity.same-person";
    public static final String HEAD_MISSING = "registry.identity.head-missing";
    public static final String TWO_HEADS = "registry.identity.two-heads";
    public static final String HOUSEHOLD_UNKNOWN = "registry.identity.household-unknown";
    public static final String RECORD_ELSEWHERE = "registry.identity.record-elsewhere";
    public static final String NOTHING_LEFT = "registry.identity.nothing-left";
    public static final String LATER_EVENT = "registry.identity.later-event";

    private IdentityProblems() {}

    /** One field that is wrong. */
    static ProblemException field(String pointer, String code, Object... args) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code, args)));
    }

    static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Retired(var person, var standing) -> RETIRED.about(text(person), text(standing));
            case Refusal.OneAlready(var person) -> ONE_ALREADY.about(text(person));
            case Refusal.ToldApart(var by) -> NOT_SAME.about(IdentityIds.event(by));
            case Refusal.RecordsElsewhere(var records) ->
                field(
                        "/source_records",
                        RECORD_ELSEWHERE,
                        records.stream().map(IdentityIds::record).collect(Collectors.joining(", ")));
            case Refusal.NothingLeft() -> field("/source_records", NOTHING_LEFT);
            case Refusal.IdTaken(var person) -> throw new IllegalStateException("a new id was given before: " + person);
            case Refusal.NotReversible(var event) -> NOT_REVERSIBLE.about(IdentityIds.event(event));
            case Refusal.AlreadyReversed(var event) -> ALREADY_REVERSED.about(IdentityIds.event(event));
            case Refusal.DependedOn(var later) ->
                DEPENDED_ON
                        .about(later.size())
                        .with(later.reversed().stream()
                                .map(event -> new FieldProblem("path/id", LATER_EVENT, IdentityIds.event(event.id())))
                                .toList());
        };
    }

    private static String text(UUID person) {
        return new PersonId(person).text();
    }
}
