package org.socle.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.socle.local.Trouble;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.settings.PartName;

class StartUpTest {
    private static final CompletableFuture<Void> BUILT = CompletableFuture.completedFuture(null);

    private final List<PartName> started = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aPartStartsOnlyWhenThoseThatItNeedsAreReady() {
        Part database = new Recorded(PartName.POSTGRES);
        Part broker = new Recorded(PartName.KAFKA);
        Part service = new Recorded(PartName.REGISTRY, PartName.POSTGRES, PartName.KAFKA);

        new StartUp(Progress.silent()).start(List.of(database, broker, service), BUILT);

        assertThat(started).hasSize(3).last().isEqualTo(PartName.REGISTRY);
    }

    @Test
    void aPartThatRunsIsLeftAlone() {
        new StartUp(Progress.silent()).start(List.of(new Recorded(PartName.POSTGRES).with(Health.UP)), BUILT);

        assertThat(started).isEmpty();
    }

    @Test
    void aBrokenPartIsStoppedAndStartedAgain() {
        new StartUp(Progress.silent()).start(List.of(new Recorded(PartName.REGISTRY).with(Health.BROKEN)), BUILT);

        assertThat(started).containsExactly(PartName.REGISTRY);
    }

    @Test
    void aPartThatEndsWhileItStartsIsNamedAndItsFollowersAreNotStarted() {
        Part dying = new FakePart(PartName.POSTGRES) {
            @Override
            public void start() {}
        };

        assertThatThrownBy(() -> new StartUp(Progress.silent())
                        .start(List.of(dying, new Recorded(PartName.REGISTRY, PartName.POSTGRES)), BUILT))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("PostgreSQL ended while it started.");
        assertThat(started).isEmpty();
    }

    @Test
    void enginesStartWhileTheApplicationsAreBuilt() {
        var database = new Recorded(PartName.POSTGRES);
        var built = new CompletableFuture<Void>();
        var gateway = new Recorded(PartName.GATEWAY) {
            @Override
            public void start() {
                assertThat(built).isDone();
                super.start();
            }
        };
        database.onStart = () -> built.complete(null);

        new StartUp(Progress.silent()).start(List.of(gateway, database), built);

        assertThat(started).containsExactly(PartName.POSTGRES, PartName.GATEWAY);
    }

    @Test
    void aFailedBuildIsWhatIsTold() {
        CompletableFuture<Void> built = CompletableFuture.failedFuture(new Trouble("The build failed."));

        assertThatThrownBy(() -> new StartUp(Progress.silent()).start(List.of(new Recorded(PartName.GATEWAY)), built))
                .isInstanceOf(Trouble.class)
                .hasMessage("The build failed.");
    }

    private class Recorded extends FakePart {
        Recorded(PartName name, PartName... needs) {
            super(name, needs);
        }

        private Runnable onStart = () -> {};

        @Override
        public void start() {
            started.add(name());
            onStart.run();
            super.start();
        }
    }
}
