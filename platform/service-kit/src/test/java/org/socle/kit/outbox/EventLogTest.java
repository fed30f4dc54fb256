package org.socle.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socle.kit.id.Ids;

class EventLogTest {

    @Test
    void anAggregateKeepsItsShardForGood() {
        assertThat(EventLog.shardOf("hh_019aa5b0c3d3750a8b7c6d5e4f3a2b03")).isEqualTo((short) 15);
        assertThat(EventLog.shardOf("SN-DK")).isEqualTo((short) 9);
    }

    @Test
    void everyShardGetsItsShare() {
        var counts = IntStream.range(0, 16_000)
                .mapToObj(each -> EventLog.shardOf(Ids.next("per")))
                .collect(Collectors.groupingBy(shard -> shard, Collectors.counting()));

        assertThat(counts).hasSize(EventLog.SHARDS);
        assertThat(counts.values()).allMatch(count -> count > 700 && count < 1_300);
    }
}
