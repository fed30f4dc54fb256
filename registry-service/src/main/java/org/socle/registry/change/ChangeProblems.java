package org.socle.registry.change;

import org.socle.registry.change.domain.Fault.Reason;
import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish to change what is registered. */
public final class ChangeProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.change.not-found", 404);
    public static final ProblemType POLICY_NOT_FOUND = ProblemType.of("registry.change.policy-not-found", 404);
    public static final ProblemType NOT_PROPOSER = ProblemType.of("registry.change.not-a-proposer", 403);
    public static final ProblemType NOT_APPROVER = ProblemType.of("registry.change.not-an-approver", 403);
    public static final ProblemType OWN = ProblemType.of("registry.change.own", 403);
    public static final ProblemType NOT_OWN = ProblemType.of("registry.change.not-own", 403);
    public static final ProblemType ENDED = ProblemType.of("registry.change.ended", 409);
    public static final ProblemType STALE = ProblemType.of("registry.change.stale", 409);
    public static final ProblemType RETIRED = ProblemType.of("registry.change.retired", 409);
    public static final ProblemType CHANGED_MEANWHILE = ProblemType.of("registry.change.changed-meanwhile", 409);
    public static final ProblemType ATTACHMENT_NOT_FOUND = ProblemType.of("registry.change.attachment-not-found", 404);
    public static final ProblemType ATTACHMENT_UNKNOWN = ProblemType.of("registry.change.attachment-unknown", 415);
    public static final ProblemType ATTACHMENT_TOO_LARGE = ProblemType.of("registry.change.attachment-too-large", 413);
    public static final ProblemType ATTACHMENTS_TOO_MANY = ProblemType.of("registry.change.attachments-too-many", 409);

    public static final String FIELD_UNKNOWN = "registry.change.field-unknown";
    public static final String FIELD_TWICE = "registry.change.field-twice";
    public static final String FIELD_STALE = "registry.change.field-stale";
    public static final String NOTHING_CHANGES = "registry.change.nothing-changes";
    public static final String VALUE_NEEDED = "registry.change.value-needed";
    public static final String VALUE_UNREADABLE = "registry.change.value-unreadable";
    public static final String VALUE_TOO_LONG = "registry.change.value-too-long";
    public static final String CODE_UNKNOWN = "registry.change.code-unknown";
    public static final String CHANGES_MISSING = "registry.change.changes-missing";
    public static final String EFFECTIVE_IN_FUTURE = "registry.change.effective-in-future";

    public static final String PERSON_UNKNOWN = Reason.PERSON_UNKNOWN.code();
    public static final String HOUSEHOLD_UNKNOWN = Reason.HOUSEHOLD_UNKNOWN.code();

    private ChangeProblems() {}
}
