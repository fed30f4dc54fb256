package org.socle.testkit.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts every incoming channel on the in-memory connector, so that component tests need no Kafka. */
public final class ChannelTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return ServiceSettings.onTheClassPath().incomingChannels().stream()
                .map(channel -> "mp.messaging.incoming." + channel + ".connector")
                .collect(Collectors.toMap(key -> key, key -> "smallrye-in-memory"));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
