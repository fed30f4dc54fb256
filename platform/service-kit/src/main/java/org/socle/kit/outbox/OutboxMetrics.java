package org.socle.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/** How many events wait and for how long; the same on every replica, since they share one outbox. */
@ApplicationScoped
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);

    private static final String WAITING = """
            SELECT (SELECT count(*) FROM outbox) AS backlog,
                   (SELECT l.occurred_at
                      FROM event_log l
                     WHERE l.position = (SELECT min(position) FROM outbox)) AS oldest
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Counter sent;
    private volatile long backlog;
    private volatile double oldestSeconds;

    OutboxMetrics(AgroalDataSource dataSource, Clock clock, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.sent = Counter.builder("socle.outbox.sent")
                .description("Events acknowledged by Kafka")
                .register(registry);
        Gauge.builder("socle.outbox.backlog", this, metrics -> metrics.backlog)
                .description("Events that wait to be sent")
                .strongReference(true)
                .register(registry);
        Gauge.builder("socle.outbox.oldest", this, metrics -> metrics.oldestSeconds)
                .description("How long the oldest waiting event has waited")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
    }

    void sent(int events) {
        sent.increment(events);
    }

    @Scheduled(every = "5s", identity = "outbox-metrics", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(WAITING);
                var rows = statement.executeQuery()) {
            rows.next();
            backlog = rows.getLong("backlog");
            var oldest = rows.getObject("oldest", OffsetDateTime.class);
            oldestSeconds = oldest == null
                    ? 0
                    : Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0;
        } catch (SQLException e) {
            // The database's own health check tells about the outage.
            LOG.debug("the outbox cannot be counted", e);
        }
    }
}
