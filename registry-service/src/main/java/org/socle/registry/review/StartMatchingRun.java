package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.registry.person.BlindIndexes;

/** Begins to look through the register. */
@ApplicationScoped
public class StartMatchingRun {

    private final Operations operations;
    private final BlindIndexes indexes;
    private final Audit audit;

    StartMatchingRun(Operations operations, BlindIndexes indexes, Audit audit) {
        this.operations = operations;
        this.indexes = indexes;
        this.audit = audit;
    }

    /** Registered persons are compared by their hashes alone, which say nothing of each other while there are two keys. */
    @Transactional
    public OperationId start() {
        if (indexes.areOfTwoKeys()) {
            throw ReviewProblems.KEYS_CHANGING.about();
        }
        OperationId operation = operations.start(FindDoubles.KIND, new FindDoubles.Input());
        audit.wrote("matching-run", operation.text(), "started");
        return operation;
    }
}
