package org.socle.kit.operation;

import java.util.Optional;
import java.util.UUID;
import org.socle.kit.id.Ids;

/** Identifier of long work, {@code op_…} as text. */
public record OperationId(UUID value) {

    private static final String PREFIX = "op";

    public static OperationId next() {
        return new OperationId(Ids.next());
    }

    public static Optional<OperationId> parse(String text) {
        return Ids.parse(PREFIX, text).map(OperationId::new);
    }

    public String text() {
        return Ids.toText(PREFIX, value);
    }
}
