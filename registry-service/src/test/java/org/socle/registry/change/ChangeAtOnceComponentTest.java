package org.socle.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.change.ChangeCalls.newField;
import static org.socle.registry.change.ChangeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** Many supervisors at one moment, on one database. */
@QuarkusTest
class ChangeAtOnceComponentTest {

    private static final int SUPERVISORS = 8;

    private final ChangeCalls calls = new ChangeCalls();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void approvedByManyAtOnceAChangeIsAppliedOnce() throws Exception {
        Response home = calls.registered();
        String change =
                calls.corrects(person(home), newField("occupation", "FARMER")).path("id");

        List<Integer> answers =
                atOnce(each -> calls.approves(supervisor(each), change).statusCode());

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(calls.change(change).getString("state")).isEqualTo("APPLIED");
        assertThat(calls.change(change).getList("approvals")).hasSize(1);
        assertThat(told.about(person(home)))
                .filteredOn(PersonCorrectedV1.class::isInstance)
                .hasSize(1);
    }

    @Test
    void ofTwoChangesOfOneFieldApprovedAtOnceOneIsAppliedAndTheOtherConflicts() throws Exception {
        Response home = calls.registered();
        List<String> changes = List.of(
                calls.corrects(person(home), newField("occupation", "FARMER")).path("id"),
                calls.corrects(person(home), newField("occupation", "FISHER")).path("id"));

        atOnce(each -> calls.approves(supervisor(each), changes.get(each % 2)).statusCode());

        assertThat(changes.stream().map(change -> calls.change(change).getString("state")))
                .containsExactlyInAnyOrder("APPLIED", "CONFLICTED");
    }

    private static RegistryApi supervisor(int each) {
        return RegistryApi.as(TestToken.supervisor().named("supervisor-" + each));
    }

    private interface Act {
        int by(int supervisor);
    }

    private static List<Integer> atOnce(Act act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int each = 0; each < SUPERVISORS; each++) {
                int supervisor = each;
                Callable<Integer> call = () -> {
                    start.await();
                    return act.by(supervisor);
                };
                running.add(threads.submit(call));
            }
            start.countDown();
            for (Future<Integer> each : running) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
