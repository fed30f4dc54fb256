package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;

/**
 * Scores households anew whose facts have not changed: all of them when another model became active, some thousand in a
 * transaction and by their ids, so that after a crash the work goes on behind the last one. Each is scored by the model
 * that is active then, so that an activation meanwhile does no harm.
 */
@ApplicationScoped
class RescoreHouseholds implements OperationRunner {

    static final String KIND = "rescoring";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ScoreStore scores;
    private final ScoreHouseholds score;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final Outbox outbox;
    private final int atOnce;

    RescoreHouseholds(
            ScoreStore scores,
            ScoreHouseholds score,
            HouseholdStore households,
            PersonStore persons,
            Outbox outbox,
            @ConfigProperty(name = "registry.scoring.households-per-transaction") int atOnce) {
        this.scores = scores;
        this.score = score;
        this.households = households;
        this.persons = persons;
        this.outbox = outbox;
        this.atOnce = atOnce;
    }

    record Input(String modelId) {}

    /** @param household the last one that was scored */
    record Checkpoint(UUID household) {}

    /** What the operation came to, for whoever follows the operation only. */
    record Result(String modelId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        Input input = run.input(Input.class);
        run.total(run.inTransaction(scores::households));
        UUID last = run.checkpoint(Checkpoint.class).map(Checkpoint::household).orElse(BEFORE_ALL);
        boolean more = true;
        while (more && !run.cancelled()) {
            UUID from = last;
            UUID reached = run.step(() -> next(from));
            more = !reached.equals(from);
            last = reached;
        }
        run.result(new Result(input.modelId()));
    }

    /** Scores these households, as far as they still count, and tells those whose score is another one. */
    void rescore(Collection<UUID> ids) {
        List<Composition> compositions = compositions(ids);
        List<HouseholdScoredV1> news = score.score(compositions, false);
        outbox.addAll(news);
    }

    private OperationRun.Step<UUID> next(UUID after) {
        List<UUID> ids = scores.householdsAfter(after, atOnce);
        if (!ids.isEmpty()) {
            rescore(ids);
        }
        UUID reached = ids.isEmpty() ? after : ids.getLast();
        return new OperationRun.Step<>(reached, Progress.accepted(ids.size()), new Checkpoint(reached));
    }

    private List<Composition> compositions(Collection<UUID> ids) {
        var locked = households.lock(ids).stream()
                .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                .toList();
        Map<UUID, List<Person>> members =
                persons.membersOf(locked.stream().map(each -> each.id().value()).toList()).stream()
                        .filter(person -> person.householdId() != null)
                        .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.householdId())));
        return locked.stream()
                .map(each ->
                        new Composition(each, members.getOrDefault(each.id().value(), List.of())))
                .toList();
    }
}
