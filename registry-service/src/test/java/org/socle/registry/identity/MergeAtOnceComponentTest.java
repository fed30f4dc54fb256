package org.socle.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.identity.IdentityCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;

/** Many supervisors at one moment, on one database. */
@QuarkusTest
class MergeAtOnceComponentTest {

    private static final int SUPERVISORS = 8;

    private final IdentityCalls calls = new IdentityCalls();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I2_theSameTwoMergedByManyAtOnceAreMergedOnce() throws Exception {
        var first = calls.registered();
        var second = calls.registered();

        List<Integer> answers =
                atOnce(ignored -> calls.merges(person(first), person(second)).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(calls.events(person(first)).getList("items.kind")).containsExactly("MERGE");
        assertThat(told.about(person(second)))
                .filteredOn(PersonMergedV1.class::isInstance)
                .hasSize(1);
    }

    @Test
    void I2_mergedBothWaysAtOnceOneOfThemStands() throws Exception {
        var first = calls.registered();
        var second = calls.registered();

        List<Integer> answers = atOnce(each -> each % 2 == 0
                ? calls.merges(person(first), person(second)).statusCode()
                : calls.merges(person(second), person(first)).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(calls.events(person(first)).getList("items.kind")).containsExactly("MERGE");
        assertThat(calls.reads(person(first)).getString("id"))
                .isEqualTo(calls.reads(person(second)).getString("id"));
    }

    @Test
    void I2_mergedInACircleAtOnceEverybodyLeadsToOne() throws Exception {
        List<String> people = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            people.add(person(calls.registered()));
        }

        List<Integer> answers = atOnce(each ->
                calls.merges(people.get(each % 4), people.get((each + 1) % 4)).statusCode());

        assertThat(answers).allMatch(status -> status == 200 || status == 409);
        for (String each : people) {
            String standing = calls.reads(each).getString("id");
            assertThat(calls.reads(standing).getString("id")).isEqualTo(standing);
        }
        long merges = calls.events(people.getFirst()).getList("items.kind").stream()
                .filter("MERGE"::equals)
                .count();
        assertThat(merges).isBetween(1L, 3L);
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
