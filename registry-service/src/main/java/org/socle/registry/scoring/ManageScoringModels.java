package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory.Level;
import org.socle.registry.scoring.domain.CheckFormula;
import org.socle.registry.scoring.domain.FormulaFault;
import org.socle.registry.scoring.domain.Indicator;
import org.socle.registry.scoring.domain.ModelId;
import org.socle.registry.scoring.domain.ScoringFormula;
import org.socle.registry.scoring.domain.StoredModel;
import org.socle.web.problem.FieldProblem;

/** Versions of scoring models: written freely, checked when one is to score the country. */
@ApplicationScoped
public class ManageScoringModels {

    private static final String KIND = "scoring-model";

    private final ScoringModelStore models;
    private final Operations operations;
    private final Territories territories;
    private final KnownQuestions questions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageScoringModels(
            ScoringModelStore models,
            Operations operations,
            Territories territories,
            KnownQuestions questions,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.models = models;
        this.operations = operations;
        this.territories = territories;
        this.questions = questions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param operation the work of scoring everybody anew; empty when the model was active already */
    public record Activation(StoredModel model, Optional<OperationId> operation) {}

    @Transactional
    public StoredModel write(String code, String name, ScoringFormula formula, boolean validateOnly) {
        requireNational();
        List<FormulaFault> faults = CheckFormula.faultsOfQuestions(formula, questions::find);
        if (!faults.isEmpty()) {
            throw ScoringProblems.QUESTIONS_REFUSED
                    .about(code)
                    .with(faults.stream().map(ManageScoringModels::problem).toList());
        }
        var written = new StoredModel(
                new ModelId(Ids.next()), code, models.nextVersion(code), name, formula, false, clock.instant(), null);
        if (!validateOnly) {
            models.insert(written, caller.subject());
            audit.wrote(KIND, ScoringIds.text(written.id()), "written");
        }
        return written;
    }

    @Transactional
    public StoredModel get(String id) {
        return find(id);
    }

    @Transactional
    public Page<StoredModel> list(Cursor cursor) {
        return Page.of(models.list(cursor), cursor, model -> model.id().value().toString());
    }

    /** Activating what is active is the same as once. */
    @Transactional
    public Activation activate(String id, boolean validateOnly) {
        requireNational();
        models.lockScoring();
        StoredModel model = find(id);
        refuseFaulty(model);
        if (validateOnly || model.active()) {
            return new Activation(model, Optional.empty());
        }
        models.activate(model.id(), clock.instant());
        audit.wrote(KIND, id, "activated");
        OperationId operation =
                operations.start(RescoreHouseholds.KIND, new RescoreHouseholds.Input(id), TerritoryScope.WHOLE);
        return new Activation(find(id), Optional.of(operation));
    }

    private void refuseFaulty(StoredModel model) {
        List<FormulaFault> faults = CheckFormula.faults(
                model.formula(), code -> territories.find(code).isPresent(), questions::find);
        if (!faults.isEmpty()) {
            throw ScoringProblems.MODEL_REFUSED
                    .about(model.code(), model.version())
                    .with(faults.stream().map(ManageScoringModels::problem).toList());
        }
    }

    private StoredModel find(String id) {
        return ScoringIds.model(id).flatMap(models::find).orElseThrow(() -> ScoringProblems.MODEL_NOT_FOUND.about(id));
    }

    private void requireNational() {
        boolean national = caller.territory()
                .flatMap(territories::find)
                .filter(own -> own.level() == Level.COUNTRY)
                .isPresent();
        if (!national) {
            throw ScoringProblems.NOT_NATIONAL.about();
        }
    }

    private static FieldProblem problem(FormulaFault fault) {
        String code = ScoringProblems.FAULT_PREFIX
                + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldProblem(fault.pointer(), code, fault.about(), indicators());
    }

    private static String indicators() {
        return Arrays.stream(Indicator.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
