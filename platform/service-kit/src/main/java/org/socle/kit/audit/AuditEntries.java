package org.socle.kit.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/** Reads the audit trail, the newest entry first. */
@ApplicationScoped
class AuditEntries {

    private static final String LIST = """
            SELECT seq, at, subject, client, organisation, action, kind, object_ids, trace_id
              FROM audit_entry
             WHERE seq < ?
               AND (?::text IS NULL OR object_ids @> ARRAY[?::text])
               AND (?::text IS NULL OR subject = ?)
             ORDER BY seq DESC
             LIMIT ?
            """;

    private final AgroalDataSource dataSource;

    AuditEntries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<AuditEntry> list(@Nullable String object, @Nullable String subject, Cursor cursor) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LIST)) {
            statement.setLong(1, cursor.after().map(AuditEntries::position).orElse(Long.MAX_VALUE));
            statement.setString(2, object);
            statement.setString(3, object);
            statement.setString(4, subject);
            statement.setString(5, subject);
            statement.setInt(6, cursor.limit() + 1);
            var entries = new ArrayList<AuditEntry>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return Page.of(entries, cursor, entry -> Long.toString(entry.seq()));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException otherList) {
            throw KitProblems.CURSOR_INVALID.about();
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("organisation"),
                row.getString("action"),
                row.getString("kind"),
                List.of((String[]) row.getArray("object_ids").getArray()),
                row.getString("trace_id"));
    }
}
