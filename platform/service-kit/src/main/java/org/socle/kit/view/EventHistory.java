package org.socle.kit.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the broker keeps of topics, read from any place on. The places of the channels are not moved by it. */
public interface EventHistory {

    /** @throws HistoryAway when the broker cannot be asked */
    Kept kept(String topic);

    /**
     * Begins to read.
     *
     * @param places as {@link Reading#places} told them; a partition without one is read from its first record
     */
    Reading read(Collection<String> topics, Map<String, Long> places);

    /**
     * How much of a topic is there.
     *
     * @param records how many records it holds
     * @param fromTheFirst whether none has been deleted or compacted away
     * @param forEver whether none will be, as the topic is configured now
     */
    record Kept(long records, boolean fromTheFirst, boolean forEver) {}

    /** One reader; used by one thread. */
    interface Reading extends AutoCloseable {

        /** Some records more, in the order of each partition; none at the end, as it was when last looked for. */
        List<ConsumerRecord<String, byte[]>> next();

        /** Looks for the end as it is now, and tells how many records there are before it. */
        long lookAhead();

        /** Which record comes next, by {@code topic-partition}. */
        Map<String, Long> places();

        @Override
        void close();
    }
}
