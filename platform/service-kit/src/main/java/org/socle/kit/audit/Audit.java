package org.socle.kit.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.web.trace.TraceContext;

/**
 * Writes who read or changed what, in the caller's transaction: no reading without its entry, no entry without its
 * reading. Ids only, never the personal data itself.
 */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            INSERT INTO audit_entry (at, subject, client, organisation, action, kind, object_ids, purpose, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final Caller caller;
    private final Clock clock;

    Audit(AgroalDataSource dataSource, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller was shown these objects of one kind. */
    public void read(String kind, Collection<String> ids) {
        read(kind, ids, null);
    }

    /**
     * The caller was shown these objects of one kind for the purpose they named.
     *
     * @param purpose a code, never free text; null when none was asked for
     */
    public void read(String kind, Collection<String> ids, @Nullable String purpose) {
        if (!ids.isEmpty()) {
            write("read", kind, ids, purpose);
        }
    }

    /** The caller did something to one object; the action is a past-tense word such as {@code registered}. */
    public void wrote(String kind, String id, String action) {
        write(action, kind, List.of(id), null);
    }

    private void write(String action, String kind, Collection<String> ids, @Nullable String purpose) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(2, caller.subject());
            statement.setString(3, caller.client());
            statement.setString(4, caller.organisation().orElse(null));
            statement.setString(5, action);
            statement.setString(6, kind);
            statement.setArray(7, connection.createArrayOf("text", ids.toArray()));
            statement.setString(8, purpose);
            statement.setString(9, TraceContext.currentTraceId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit entry cannot be written", e);
        }
    }
}
