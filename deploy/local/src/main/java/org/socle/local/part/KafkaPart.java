package org.socle.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.EventType;
import org.socle.local.kafka.KafkaBroker;
import org.socle.local.kafka.KafkaTopics;
import org.socle.local.process.FreePort;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** Kafka with one topic per kind of aggregate. */
public record KafkaPart(Settings settings) implements Part {

    @Override
    public PartName name() {
        return PartName.KAFKA;
    }

    @Override
    public String address() {
        return settings.external(PartName.KAFKA).orElseGet(() -> broker().bootstrap());
    }

    @Override
    public Set<PartName> needs() {
        return Set.of();
    }

    @Override
    public boolean external() {
        return settings.external(PartName.KAFKA).isPresent();
    }

    @Override
    public void start() {
        KafkaBroker broker = broker();
        broker.prepare();
        recorded().start(broker.command(), Map.of("MALLOC_ARENA_MAX", "2"));
    }

    @Override
    public Health health() {
        if (external()) {
            return KafkaTopics.answers(address()) ? Health.UP : Health.DOWN;
        }
        if (process().isEmpty()) {
            return Health.DOWN;
        }
        return FreePort.isTaken(settings.port(PartName.KAFKA)) ? Health.UP : Health.NOT_READY;
    }

    @Override
    public void settle() {
        Set<String> topics =
                EventCatalogue.types().stream().map(EventType::topic).collect(Collectors.toSet());
        new KafkaTopics(address()).create(topics, settings.kafkaPartitions());
    }

    @Override
    public Optional<ProcessHandle> process() {
        return recorded().find();
    }

    @Override
    public void stop() {
        recorded().stop(Duration.ofSeconds(30));
    }

    @Override
    public String version() {
        return KafkaBroker.version();
    }

    @Override
    public Path log() {
        return recorded().log();
    }

    private KafkaBroker broker() {
        return new KafkaBroker(
                settings.home().resolve("kafka"), settings.port(PartName.KAFKA), settings.kafkaControllerPort());
    }

    private RecordedProcess recorded() {
        return new RecordedProcess(settings, name().word(), broker().mark());
    }
}
