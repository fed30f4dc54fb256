package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.RegistryApi.resource;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class NgoPushComponentTest {

    private static final Logger LOG = Logger.getLogger(NgoPushComponentTest.class);

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @Inject
    Sql sql;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theSecondPushFindsWhoTheFirstBrought() {
        long started = System.nanoTime();
        var base = ngo.imported("base", resource("ngo-push/base.csv"));
        long seconds = System.nanoTime() - started;
        LOG.infof("base: %s in %d ms", base.getMap("counts"), seconds / 1_000_000);

        var push = ngo.imported("push", resource("ngo-push/push.csv"));

        LOG.infof("push: %s", push.getMap("counts"));
        var again = ngo.imported("push", resource("ngo-push/push.csv"));
        LOG.infof("again: %s", again.getMap("counts"));
        assertThat(base.getInt("counts.persons")).isEqualTo(5885);
    }
}
