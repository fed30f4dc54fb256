package org.socle.enrollment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.Answer;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.event.RecordedEventHistory;
import org.socle.testkit.identity.TestToken;

/** The view of the registry is made anew from the log; who has a place keeps it, and nothing is told twice. */
@QuarkusTest
class RebuiltViewComponentTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    RecordedEventHistory history;

    @Inject
    CleanSlate cleanSlate;

    @Inject
    ScopedWork scope;

    @Inject
    Sql sql;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        cleanSlate.forgetWhatCameIn();
        registry.tellTerritories();
    }

    @AfterEach
    void haveEverythingAgain() {
        history.recover();
    }

    @Test
    void aViewThatWasRightIsTheSameWhileEventsComeInAndNothingIsToldTwice() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        country();
        var told = toldExceptAbout("nobody");
        var decided = decisions();
        var newcomers = new CopyOnWriteArrayList<String>();
        history.meanwhile(
                () -> newcomers.add(registry.poorWithChild(Registry.THIES, 12).id()));

        var end = rebuilt();

        assertThat(end.getLong("result.written")).isZero();
        assertThat(end.getLong("result.removed")).isZero();
        assertThat(decisions()).containsAll(decided).hasSize(decided.size() + 1);
        assertThat(toldExceptAbout(newcomers.getFirst())).isEqualTo(told);
    }

    @Test
    void aViewThatWasSpoiltIsWhatItWasAlsoWhenTheWorkIsBrokenOffHalfWay() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        country();
        var before = content();
        var told = toldExceptAbout("nobody");
        var decided = decisions();
        change("DELETE FROM household_member_view");
        change("DELETE FROM person_view WHERE territory_no < 2000");
        change("UPDATE household_view SET score = 99, dwelling = '{}' WHERE score IS NOT NULL");
        history.breakOffAfter(3);

        var end = rebuilt();

        assertThat(content()).isEqualTo(before);
        assertThat(end.getLong("result.written")).isPositive();
        assertThat(history.begun()).hasSize(2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(assessmentsUnderWay()).isZero());
        assertThat(decisions()).isEqualTo(decided);
        assertThat(toldExceptAbout("nobody")).isEqualTo(told);
    }

    @Test
    void onlyWhoMayMakesItAnew() {
        officer.posts("/v1/views/registry/rebuild").then().statusCode(403);
        officer.asks().get("/v1/views").then().statusCode(403);
    }

    /** Everything the registry tells of: registered, corrected, scored, answered, merged, split, gone. */
    private void country() {
        var households = new ArrayList<Registry.Household>();
        for (var number = 0; number < 8; number++) {
            households.add(registry.poorWithChild(number % 2 == 0 ? Registry.DAKAR : Registry.THIES, 10 + number));
        }
        registry.correct(households.get(0), 1, "2023-02", true);
        registry.score(households.get(1), 41, "POOR");
        registry.answers(households.get(2), "harvest", new Answer("fields", List.of("3")));
        registry.answers(households.get(3), 0, "health", new Answer("smokes", List.of("no")));
        registry.merge(households.get(4), 1, households.get(5).persons().get(1));
        registry.withoutLast(households.get(4));
        registry.split(households.get(6), 1, Ids.next("per"));
        registry.unscored(Registry.DAKAR, "1970-01");
        registry.tellHousehold(registry.household(Registry.THIES, 2));
    }

    private JsonPath rebuilt() {
        var operation = administrator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/views/registry/rebuild")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var end = await().atMost(SOON)
                .until(
                        () -> administrator().get(operation).jsonPath(),
                        path -> List.of("SUCCEEDED", "FAILED").contains(path.getString("state")));
        assertThat(end.getString("state")).as(end.prettify()).isEqualTo("SUCCEEDED");
        return end;
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", TestToken.administrator().bearer());
    }

    /** Every byte of the view. */
    private List<String> content() {
        return lines("""
                SELECT 'household ' || household_view::text AS line FROM household_view
                 UNION ALL
                SELECT 'member ' || household_member_view::text FROM household_member_view
                 UNION ALL
                SELECT 'person ' || person_view::text FROM person_view
                 ORDER BY line
                """);
    }

    private List<String> decisions() {
        return lines("""
                SELECT concat_ws(' ', application.id, outcome, enrollment.id, enrollment.state, review_reason) AS line
                  FROM application
                  LEFT JOIN enrollment USING (programme_id, beneficiary_id)
                 ORDER BY line
                """);
    }

    private long toldExceptAbout(String household) {
        return lines("SELECT payload::text AS line FROM event_log").stream()
                .filter(payload -> !payload.contains(household))
                .count();
    }

    private long assessmentsUnderWay() {
        return Long.parseLong(lines("SELECT count(*)::text AS line FROM operation WHERE state IN ('QUEUED', 'RUNNING')")
                .getFirst());
    }

    private List<String> lines(String query) {
        return scope.call(TerritoryScope.WHOLE, () -> sql.of(query).list(row -> row.text("line")));
    }

    private void change(String statement) {
        var changed = scope.call(TerritoryScope.WHOLE, () -> sql.of(statement).update());
        assertThat(changed).isPositive();
    }
}
