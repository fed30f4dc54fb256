package org.socle.registry.deprivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.deprivation.domain.CheckDefinition;
import org.socle.registry.deprivation.domain.Definition;
import org.socle.registry.deprivation.domain.DefinitionFault;
import org.socle.registry.deprivation.domain.DefinitionId;
import org.socle.registry.deprivation.domain.StoredDefinition;
import org.socle.web.problem.FieldProblem;

/** Definitions of deprivation: each is a new version, none is ever changed. */
@ApplicationScoped
public class ManageDefinitions {

    private final DeprivationStore store;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageDefinitions(DeprivationStore store, Audit audit, Caller caller, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public StoredDefinition define(String code, String name, Definition definition, boolean validateOnly) {
        List<DefinitionFault> faults = CheckDefinition.faults(definition);
        if (!faults.isEmpty()) {
            throw DeprivationProblems.DEFINITION_REFUSED
                    .about(code)
                    .with(faults.stream().map(ManageDefinitions::problem).toList());
        }
        var defined = new StoredDefinition(
                new DefinitionId(Ids.next()), code, store.nextVersion(code), name, definition, clock.instant());
        if (!validateOnly) {
            store.insert(defined, caller.subject());
            audit.wrote("deprivation-definition", DeprivationIds.text(defined.id()), "defined");
        }
        return defined;
    }

    @Transactional
    public StoredDefinition get(String id) {
        return DeprivationIds.definition(id)
                .flatMap(store::find)
                .orElseThrow(() -> DeprivationProblems.DEFINITION_NOT_FOUND.about(id));
    }

    @Transactional
    public Page<StoredDefinition> list(Cursor cursor) {
        return Page.of(
                store.definitions(cursor),
                cursor,
                definition -> definition.id().value().toString());
    }

    private static FieldProblem problem(DefinitionFault fault) {
        String code = DeprivationProblems.FAULT_PREFIX
                + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldProblem(fault.pointer(), code, fault.about());
    }
}
