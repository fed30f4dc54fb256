package org.socle.testkit.event;

import io.quarkus.arc.Unremovable;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
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
    private final Instance<RecordedEventHistory> history;
    private final Clock clock;
    private final Map<String, AtomicLong> numbers = new ConcurrentHashMap<>();
    private final AtomicLong offsets = new AtomicLong();

    /** @param history where records are kept; there is none where a test has a real broker */
    IncomingEvents(@Any InMemoryConnector connector, Instance<RecordedEventHistory> history, Clock clock) {
        this.connector = connector;
        this.history = history;
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
        if (takesBatches(channel)) {
            sendRecords(channel, List.of(record));
        } else {
            keep(record);
            deliver(channel, record);
        }
    }

    /** Sends the next events of their aggregates as one poll of the channel, which has to take batches. */
    public void sendTogether(String channel, List<? extends DomainEvent> events) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var event : events) {
            var number = numbers.computeIfAbsent(event.aggregateId(), id -> new AtomicLong());
            records.add(TestRecords.of(event, number.incrementAndGet(), offsets.incrementAndGet(), clock.instant()));
        }
        sendRecords(channel, records);
    }

    /** Sends any records as one poll of the channel. */
    public void sendRecords(String channel, List<ConsumerRecord<String, byte[]>> records) {
        records.forEach(this::keep);
        var partition = new TopicPartition(records.getFirst().topic(), 0);
        deliver(channel, new ConsumerRecords<>(Map.of(partition, records), Map.of()));
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        if (history.isResolvable()) {
            history.get().add(record);
        }
    }

    private static boolean takesBatches(String channel) {
        return ConfigProvider.getConfig()
                .getOptionalValue("mp.messaging.incoming." + channel + ".batch", Boolean.class)
                .orElse(false);
    }

    private <T> void deliver(String channel, T payload) {
        var done = new CompletableFuture<Void>();
        connector
                .<Message<T>>source(channel)
                .send(Message.of(
                        payload,
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
