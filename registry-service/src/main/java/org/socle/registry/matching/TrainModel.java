package org.socle.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.registry.matching.domain.TrainedModel;
import org.socle.registry.matching.domain.TrainedModel.Learned;
import org.socle.registry.matching.domain.TrainedModel.State;
import org.socle.registry.matching.domain.model.BrokenGuard;
import org.socle.registry.matching.domain.model.DecidedPairs;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.TermFrequencies;
import org.socle.registry.matching.domain.model.Training;
import org.socle.registry.matching.domain.model.TrainingResult;

/** Learns a model from the register as it is now. The same register gives the same model to the last bit. */
@ApplicationScoped
class TrainModel implements OperationRunner {

    static final String KIND = "matching-training";
    private static final String PREFIX = "mdl";

    private final ModelStore models;
    private final Clock clock;
    private final int persons;
    private final int pairs;

    TrainModel(
            ModelStore models,
            Clock clock,
            @ConfigProperty(name = "registry.matching.training-persons") int persons,
            @ConfigProperty(name = "registry.matching.training-pairs") int pairs) {
        this.models = models;
        this.clock = clock;
        this.persons = persons;
        this.pairs = pairs;
    }

    record Input(String version) {
        static Input next() {
            return new Input(Ids.toText(PREFIX, Ids.next()));
        }
    }

    /** What the operation came to. */
    record Result(String version, State state, List<String> refusedFor) {}

    private record Read(MatchingModel published, List<Profile> sample, TermFrequencies terms, DecidedPairs decided) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        String version = run.input(Input.class).version();
        Read read = run.inTransaction(
                () -> new Read(models.published(), models.sample(persons), models.terms(), models.decided()));
        run.total(read.sample().size());
        if (run.cancelled()) {
            return;
        }
        TrainingResult result =
                new Training(version, pairs).refresh(read.published(), read.sample(), read.terms(), read.decided());
        TrainedModel trained = trained(version, read.sample().size(), result);
        run.step(() -> {
            // A worker that died after this step left the version behind; it is the same.
            if (models.find(version).isEmpty()) {
                models.insert(trained, model(result));
            }
            return new OperationRun.Step<>(
                    version, new Progress(read.sample().size(), read.sample().size(), 0), new Input(version));
        });
        run.result(new Result(version, trained.state(), trained.refusedFor()));
    }

    private TrainedModel trained(String version, int persons, TrainingResult result) {
        return switch (result) {
            case TrainingResult.Publishable(var ignored, var sample) ->
                trained(version, State.TRAINED, learned(persons, sample), List.of());
            case TrainingResult.Refused(var reasons, var sample) ->
                trained(
                        version,
                        State.REFUSED,
                        learned(persons, sample),
                        reasons.stream().map(TrainModel::code).toList());
        };
    }

    private TrainedModel trained(String version, State state, Learned learned, List<String> refusedFor) {
        return new TrainedModel(version, state, learned, refusedFor, clock.instant(), Optional.empty());
    }

    private static Learned learned(int persons, TrainingResult.Sample sample) {
        return new Learned(persons, sample.randomPairs(), sample.kinPairs(), sample.anchors());
    }

    private static Optional<MatchingModel> model(TrainingResult result) {
        return result instanceof TrainingResult.Publishable(var model, var ignored)
                ? Optional.of(model)
                : Optional.empty();
    }

    private static String code(BrokenGuard broken) {
        return switch (broken) {
            case BrokenGuard.ExactBelowFuzzy(var field, var exact, var fuzzy) ->
                "EXACT_BELOW_FUZZY %s %s %s".formatted(field, exact.name(), fuzzy.name());
            case BrokenGuard.TurnedAround(var field, var level, var ignored) ->
                "TURNED_AROUND %s %s".formatted(field, level.name());
            case BrokenGuard.TooManyMatches ignored -> "TOO_MANY_MATCHES";
            case BrokenGuard.PriorMoved ignored -> "PRIOR_MOVED";
            case BrokenGuard.NothingToLearnFrom ignored -> "NOTHING_TO_LEARN_FROM";
        };
    }
}
