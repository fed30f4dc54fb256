package org.socle.testkit.event;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.socle.kit.view.EventHistory;
import org.socle.kit.view.HistoryAway;

/**
 * Takes the broker's place in component tests: keeps what {@link IncomingEvents} sent, one partition a topic, and fails
 * when a test asks it to.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RecordedEventHistory implements EventHistory {

    private static final int AT_ONCE = 20;

    private final Map<String, List<ConsumerRecord<String, byte[]>>> topics = new ConcurrentHashMap<>();
    private final List<Map<String, Long>> begun = new CopyOnWriteArrayList<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    private volatile int readsBeforeFailure = Integer.MAX_VALUE;
    private volatile @Nullable Runnable meanwhile;

    @Override
    public Kept kept(String topic) {
        if (away) {
            throw new HistoryAway("a test asked for this failure", null);
        }
        return new Kept(records(topic).size(), !cut.contains(topic), !cut.contains(topic));
    }

    @Override
    public Reading read(Collection<String> read, Map<String, Long> places) {
        begun.add(places);
        return new Recording(List.copyOf(read), new HashMap<>(places));
    }

    /** Stops being reached. */
    public void goAway() {
        away = true;
    }

    /** Says that the first records of a topic are no longer there. */
    public void cut(String topic) {
        cut.add(topic);
    }

    /** No longer has the records of an aggregate, without saying so. */
    public void lose(String aggregateId) {
        lost.add(aggregateId);
    }

    /** Breaks off once, after so many reads, as if the service were killed. */
    public void breakOffAfter(int reads) {
        readsBeforeFailure = reads;
    }

    /** Does something after the first records were read. */
    public void meanwhile(Runnable something) {
        meanwhile = something;
    }

    /** Where each reader began, since the last {@link #recover}. */
    public List<Map<String, Long>> begun() {
        return List.copyOf(begun);
    }

    /** Has everything again. */
    public void recover() {
        away = false;
        cut.clear();
        lost.clear();
        begun.clear();
        readsBeforeFailure = Integer.MAX_VALUE;
        meanwhile = null;
    }

    void add(ConsumerRecord<String, byte[]> record) {
        topics.computeIfAbsent(record.topic(), topic -> new CopyOnWriteArrayList<>())
                .add(record);
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        return topics.getOrDefault(topic, List.of());
    }

    private final class Recording implements Reading {

        private final List<String> read;
        private final Map<String, Long> places;
        private final Map<String, Long> ends = new HashMap<>();

        Recording(List<String> read, Map<String, Long> places) {
            this.read = read;
            this.places = places;
            lookAhead();
        }

        @Override
        public List<ConsumerRecord<String, byte[]>> next() {
            if (--readsBeforeFailure == 0) {
                readsBeforeFailure = Integer.MAX_VALUE;
                throw new HistoryAway("a test asked for this failure", null);
            }
            for (var topic : read) {
                var from = place(topic);
                var to = Math.min(from + AT_ONCE, ends.getOrDefault(partition(topic), 0L));
                if (from < to) {
                    places.put(partition(topic), to);
                    var some = new ArrayList<>(records(topic).subList((int) from, (int) to));
                    some.removeIf(record -> record.key() != null && lost.contains(record.key()));
                    runMeanwhile();
                    return some.isEmpty() ? next() : some;
                }
            }
            return List.of();
        }

        @Override
        public long lookAhead() {
            read.forEach(
                    topic -> ends.put(partition(topic), (long) records(topic).size()));
            return read.stream()
                    .mapToLong(topic -> ends.getOrDefault(partition(topic), 0L) - place(topic))
                    .sum();
        }

        @Override
        public Map<String, Long> places() {
            return Map.copyOf(places);
        }

        @Override
        public void close() {}

        private long place(String topic) {
            return places.getOrDefault(partition(topic), 0L);
        }

        private void runMeanwhile() {
            var something = meanwhile;
            meanwhile = null;
            if (something != null) {
                something.run();
            }
        }

        private static String partition(String topic) {
            return topic + "-0";
        }
    }
}
