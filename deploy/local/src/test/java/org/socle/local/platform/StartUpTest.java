package org.socle.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.local.Trouble;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.settings.PartName;

class StartUpTest {
    private final List<PartName> started = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aPartStartsOnlyWhenThoseThatItNeedsAreReady() {
        Part database = new Recorded(PartName.POSTGRES);
        Part broker = new Recorded(PartName.KAFKA);
        Part service = new Recorded(PartName.REGISTRY, PartName.POSTGRES, PartName.KAFKA);

        new StartUp(Progress.silent()).start(List.of(database, broker, service));

        assertThat(started).hasSize(3).last().isEqualTo(PartName.REGISTRY);
    }

    @Test
    void aPartThatRunsIsLeftAlone() {
        new StartUp(Progress.silent()).start(List.of(new Recorded(PartName.POSTGRES).with(Health.UP)));

        assertThat(started).isEmpty();
    }

    @Test
    void aBrokenPartIsStoppedAndStartedAgain() {
        new StartUp(Progress.silent()).start(List.of(new Recorded(PartName.REGISTRY).with(Health.BROKEN)));

        assertThat(started).containsExactly(PartName.REGISTRY);
    }

    @Test
    void aPartThatEndsWhileItStartsIsNamedAndItsFollowersAreNotStarted() {
        Part dying = new FakePart(PartName.POSTGRES) {
            @Override
            public void start() {}
        };

        assertThatThrownBy(() -> new StartUp(Progress.silent())
                        .start(List.of(dying, new Recorded(PartName.REGISTRY, PartName.POSTGRES))))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("PostgreSQL ended while it started.");
        assertThat(started).isEmpty();
    }

    private final class Recorded extends FakePart {
        Recorded(PartName name, PartName... needs) {
            super(name, needs);
        }

        @Override
        public void start() {
            started.add(name());
            super.start();
        }
    }
}
