package org.socle.testkit.event;

import io.quarkus.arc.Unremovable;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.socle.contracts.DomainEvent;

/**
 * Stands in for the other services: sends events into the channels of the service under test, numbered as an outbox
 * numbers them. Inject it into a test.
 */
@Unremovable
@ApplicationScoped
public class IncomingEvents {

    private static final long LONGEST_SECONDS = 60;

    private final InMemoryConnector connector;
    private final Clock clock;
    private final Map<String, AtomicLong> numbers = new ConcurrentHashMap<>();
    private final AtomicLong offsets = new AtomicLong();

    IncomingEvents(@Any InMemoryConnector connector, Clock clock) {
        this.connector = connector;
        this.clock = clock;
    }

    /** Sends the next event of its aggregate and returns when the consumer is done with it. */
    public void send(String channel, DomainEvent event) {
        send(channel, List.of(event));
    }

    /** Sends several events one after the other. */
    public void send(String channel, List<? extends DomainEvent> events) {
        for (var event : events) {
            var number = numbers.computeIfAbsent(event.aggregateId(), id -> new AtomicLong());
            send(channel, event, number.incrementAndGet());
        }
    }

    /** Sends an event with a number of the test's choice: a second copy, or one after a gap. */
    public void send(String channel, DomainEvent event, long aggregateSeq) {
        send(channel, TestRecords.of(event, aggregateSeq, offsets.incrementAndGet(), clock.instant()));
    }

    /** Sends any record, also one that no outbox would send. */
    public void send(String channel, ConsumerRecord<String, byte[]> record) {
        var done = new CompletableFuture<Void>();
        connector
                .<Message<ConsumerRecord<String, byte[]>>>source(channel)
                .send(Message.of(
                        record,
                        () -> {
                            done.complete(null);
                            return CompletableFuture.completedFuture(null);
                        },
                        failure -> {
                            done.completeExceptionally(failure);
                            return CompletableFuture.completedFuture(null);
                        }));
        done.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }
}
