package org.socle.registry.keyrotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/** Begins a rotation over the whole register, whatever the caller may see of it. */
@ApplicationScoped
public class StartRotation {

    private final RotateKeys rotate;
    private final Operations operations;
    private final ScopedWork scope;
    private final Audit audit;

    StartRotation(RotateKeys rotate, Operations operations, ScopedWork scope, Audit audit) {
        this.rotate = rotate;
        this.operations = operations;
        this.scope = scope;
        this.audit = audit;
    }

    /** How many rows would be looked at. */
    @Transactional
    public long foresee() {
        scope.assume(TerritoryScope.WHOLE);
        return rotate.rows();
    }

    @Transactional
    public OperationId start() {
        OperationId operation = operations.start(RotateKeys.KIND, new RotateKeys.Input(), TerritoryScope.WHOLE);
        audit.wrote(RotateKeys.KIND, operation.text(), "started");
        return operation;
    }
}
