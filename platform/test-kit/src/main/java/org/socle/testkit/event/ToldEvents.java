package org.socle.testkit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.socle.contracts.DomainEvent;

/**
 * What the service under test has told, straight from its log: there as soon as the command's transaction is committed,
 * so that no test has to wait for it. Inject it into a test.
 */
@Unremovable
@ApplicationScoped
public class ToldEvents {

    private final AgroalDataSource dataSource;

    ToldEvents(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Everything told since the service started, checked against the contract. */
    public List<DomainEvent> all() {
        return read().stream().map(ToldEvent::conforming).toList();
    }

    /** What was told about one aggregate, in order, checked against the contract. */
    public List<DomainEvent> about(String aggregateId) {
        return read().stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .map(ToldEvent::conforming)
                .toList();
    }

    /** What was told of one kind, checked against the contract. */
    public <E extends DomainEvent> List<E> of(Class<E> kind) {
        return read().stream()
                .filter(event -> event.isOf(kind))
                .map(ToldEvent::conforming)
                .map(kind::cast)
                .toList();
    }

    private List<ToldEvent> read() {
        var sql = """
                SELECT topic, aggregate_id, aggregate_seq, type, payload::text,
                       row_number() OVER (PARTITION BY topic, aggregate_id ORDER BY position) AS nth
                  FROM event_log
                 ORDER BY position
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var events = new ArrayList<ToldEvent>();
            while (rows.next()) {
                events.add(new ToldEvent(
                        rows.getString("topic"),
                        rows.getString("aggregate_id"),
                        rows.getLong("aggregate_seq"),
                        rows.getLong("nth"),
                        rows.getString("type"),
                        rows.getString("payload").getBytes(StandardCharsets.UTF_8)));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("the event log cannot be read", e);
        }
    }
}
