package org.socle.registry.committee;

import org.socle.kit.id.Ids;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.QuorumId;
import org.socle.registry.committee.domain.SessionId;

/** Identifiers as they stand in addresses and answers. What is not one of them is simply not found. */
public final class CommitteeIds {

    private static final String QUORUM = "quo";
    private static final String SESSION = "ses";
    private static final String DECISION = "dec";

    private CommitteeIds() {}

    public static String text(QuorumId id) {
        return Ids.toText(QUORUM, id.value());
    }

    public static String text(SessionId id) {
        return Ids.toText(SESSION, id.value());
    }

    public static String text(DecisionId id) {
        return Ids.toText(DECISION, id.value());
    }

    static SessionId session(String text) {
        return new SessionId(
                Ids.parse(SESSION, text).orElseThrow(() -> CommitteeProblems.SESSION_NOT_FOUND.about(text)));
    }

    static DecisionId decision(String text) {
        return new DecisionId(
                Ids.parse(DECISION, text).orElseThrow(() -> CommitteeProblems.DECISION_NOT_FOUND.about(text)));
    }
}
