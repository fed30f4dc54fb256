package org.socle.enrollment.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.scope.TerritoryScope;

/** Starts a selection, which goes through the candidates of the whole country. */
@ApplicationScoped
public class StartSelection {

    private final Operations operations;
    private final Audit audit;

    StartSelection(Operations operations, Audit audit) {
        this.operations = operations;
        this.audit = audit;
    }

    @Transactional
    public OperationId of(Programme programme) {
        var id = ProgrammeIds.text(programme.id());
        if (!(programme instanceof Programme.Open)) {
            throw ProgrammeProblems.NOT_OPEN.about(programme.profile().code());
        }
        audit.wrote("selection", id, "started");
        return operations.start(SelectionOperation.KIND, new SelectionOperation.Input(id), TerritoryScope.WHOLE);
    }
}
