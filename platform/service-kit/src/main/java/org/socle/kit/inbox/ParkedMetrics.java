package org.socle.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socle.kit.sql.Sql;

/** How many events wait aside, per consumer: the one number that should always be 0. */
@ApplicationScoped
class ParkedMetrics {

    private static final Logger LOG = Logger.getLogger(ParkedMetrics.class);

    private final Sql sql;
    private final List<EventConsumer> consumers;
    private final MultiGauge parked;

    ParkedMetrics(Sql sql, @All List<EventConsumer> consumers, MeterRegistry registry) {
        this.sql = sql;
        this.consumers = consumers;
        this.parked = MultiGauge.builder("socle.inbox.parked")
                .description("Events that wait aside")
                .register(registry);
    }

    @Scheduled(every = "10s", identity = "parked-metrics", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            var counts = sql
                    .of("SELECT consumer, count(*) AS waiting FROM parked_event GROUP BY consumer")
                    .list(row -> new Waiting(row.text("consumer"), row.number("waiting")))
                    .stream()
                    .collect(Collectors.toMap(Waiting::consumer, Waiting::count));
            var rows = consumers.stream()
                    .map(EventConsumer::name)
                    .map(name -> MultiGauge.Row.of(Tags.of("consumer", name), counts.getOrDefault(name, 0L)))
                    .collect(Collectors.toList());
            parked.register(rows, true);
        } catch (RuntimeException e) {
            // The database's own health check tells about the outage.
            LOG.debug("parked events cannot be counted", e);
        }
    }

    private record Waiting(String consumer, long count) {}
}
