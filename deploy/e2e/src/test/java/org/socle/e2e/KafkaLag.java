package org.socle.e2e;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** Tells whether some service has events before it that it has not finished with. */
final class KafkaLag {

    private KafkaLag() {}

    /** The first group and partition with events left, as text. */
    static Optional<String> of(Settings settings) {
        var address = "127.0.0.1:" + settings.port(PartName.KAFKA);
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            for (var group : admin.listGroups().all().get()) {
                var committed = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                var late = late(admin, committed);
                if (late.isPresent()) {
                    return late.map(partition -> group.groupId() + " " + partition);
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell its offsets", e);
        }
    }

    private static Optional<TopicPartition> late(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws InterruptedException, ExecutionException {
        var asked = committed.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.latest()));
        var ends = admin.listOffsets(asked).all().get();
        return committed.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .filter(entry -> entry.getValue().offset()
                        < Objects.requireNonNull(ends.get(entry.getKey())).offset())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
