package org.socle.kit.operation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Actor;
import org.socle.kit.scope.TerritoryScope;

/** An operation as its worker holds it. */
record LeasedOperation(
        OperationId id,
        String kind,
        OperationState state,
        String input,
        @Nullable String checkpoint,
        Actor actor,
        TerritoryScope scope,
        int attempts,
        UUID worker) {}
