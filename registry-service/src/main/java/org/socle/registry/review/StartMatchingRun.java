package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;

/** Begins to look through the register. */
@ApplicationScoped
public class StartMatchingRun {

    private final Operations operations;
    private final Audit audit;

    StartMatchingRun(Operations operations, Audit audit) {
        this.operations = operations;
        this.audit = audit;
    }

    @Transactional
    public OperationId start() {
        OperationId operation = operations.start(FindDoubles.KIND, new FindDoubles.Input());
        audit.wrote("matching-run", operation.text(), "started");
        return operation;
    }
}
