package org.socle.registry.committee.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.registry.committee.DecisionStore.Kept;
import org.socle.registry.committee.DecisionStore.State;
import org.socle.registry.committee.domain.Completion;
import org.socle.registry.committee.domain.Decision;
import org.socle.registry.committee.domain.DecisionId;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.DecisionNumber;
import org.socle.registry.committee.domain.FollowUp;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Matter;
import org.socle.registry.committee.domain.Motion;
import org.socle.registry.committee.domain.Ruling;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.committee.domain.Votes;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.rollout.domain.WaveId;

/** Makes a decision of its row. */
final class ReadDecision {

    private ReadDecision() {}

    static Kept kept(Row row) {
        return new Kept(decision(row), row.truth("household_in_scope"));
    }

    private static Decision decision(Row row) {
        Motion motion = motion(row);
        return switch (row.constant("state", State.class)) {
            case PROPOSED -> new Decision.Proposed(motion);
            case ADOPTED ->
                new Decision.Adopted(
                        motion, votes(row).orElseThrow(), row.date("effective_on"), ruling(row), completion(row));
            case REJECTED -> new Decision.Rejected(motion, votes(row).orElseThrow(), ruling(row));
            case WITHDRAWN ->
                new Decision.Withdrawn(
                        motion,
                        row.text("reason"),
                        votes(row).orElse(null),
                        row.optionalDate("effective_on").orElse(null),
                        ruling(row));
        };
    }

    private static Motion motion(Row row) {
        return new Motion(
                new DecisionId(row.uuid("id")),
                new SessionId(row.uuid("session_id")),
                new LocalCommittee(
                        row.constant("committee", Committee.class),
                        row.text("territory_code"),
                        row.integer("territory_no")),
                new DecisionNumber(row.integer("year"), row.integer("number")),
                row.constant("kind", DecisionKind.class),
                row.text("title"),
                row.text("wording"),
                new Matter(
                        row.optionalText("about_territory").orElse(null),
                        row.optionalText("about_programme").orElse(null),
                        row.optionalUuid("household_id").map(HouseholdId::new).orElse(null),
                        row.optionalUuid("about_wave_id").map(WaveId::new).orElse(null)),
                row.optionalText("follow_up")
                        .map(action -> new FollowUp(action, row.text("organisation_code"), row.date("due_on")))
                        .orElse(null));
    }

    private static Optional<Votes> votes(Row row) {
        return row.optionalInteger("votes_for")
                .map(inFavour -> new Votes(inFavour, row.integer("votes_against"), row.integer("votes_abstained")));
    }

    private static Ruling ruling(Row row) {
        return new Ruling(row.text("decided_by"), row.instant("decided_at"));
    }

    private static @Nullable Completion completion(Row row) {
        return row.optionalDate("completed_on")
                .map(on -> new Completion(on, row.text("outcome"), row.text("completed_by")))
                .orElse(null);
    }
}
