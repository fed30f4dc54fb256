package org.socle.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.matching.domain.TrainedModel;
import org.socle.registry.matching.domain.model.MatchingModel;

/** Training is a job, publication a decision: no model weighs anybody before a person has looked at it. */
@ApplicationScoped
public class ManageModels {

    private static final String KIND = "matching-model";

    private final ModelStore models;
    private final Operations operations;
    private final Audit audit;

    ManageModels(ModelStore models, Operations operations, Audit audit) {
        this.models = models;
        this.operations = operations;
        this.audit = audit;
    }

    @Transactional
    public OperationId train() {
        TrainModel.Input input = TrainModel.Input.next();
        audit.wrote(KIND, input.version(), "training-started");
        return operations.start(TrainModel.KIND, input);
    }

    @Transactional
    public Page<TrainedModel> list(Cursor cursor) {
        return Page.of(models.list(cursor), cursor, TrainedModel::version);
    }

    /** A version with its weights, which a refused one has none of. */
    public record Weighed(TrainedModel trained, Optional<MatchingModel> model) {}

    @Transactional
    public Weighed read(String version) {
        return new Weighed(get(version), models.model(version));
    }

    private TrainedModel get(String version) {
        return models.find(version).orElseThrow(() -> ModelProblems.NOT_FOUND.about(version));
    }

    /** Decisions of the past keep the version they were made with; those of the next seconds take this one. */
    @Transactional
    public TrainedModel publish(String version, boolean validateOnly) {
        TrainedModel model = get(version);
        switch (model.state()) {
            case TRAINED -> {}
            case REFUSED -> throw ModelProblems.REFUSED.about(version, String.join(", ", model.refusedFor()));
            case PUBLISHED, REPLACED -> throw ModelProblems.PUBLISHED_BEFORE.about(version);
        }
        if (validateOnly) {
            return model;
        }
        if (!models.publish(version)) {
            throw ModelProblems.PUBLISHED_BEFORE.about(version);
        }
        audit.wrote(KIND, version, "published");
        return get(version);
    }
}
