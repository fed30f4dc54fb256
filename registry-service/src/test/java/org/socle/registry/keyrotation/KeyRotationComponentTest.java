package org.socle.registry.keyrotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.secret.SealedColumn;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.SmallSteps;
import org.socle.registry.person.domain.PersonId;
import org.socle.testkit.identity.TestToken;

/** A service that was started again with a new key, the one before as the previous one. */
@QuarkusTest
@TestProfile(SmallSteps.class)
class KeyRotationComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    Secrets secrets;

    @Any
    @Inject
    Instance<SealedColumn> known;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everythingIsSealedAnewWhileRegistrationsGoOnAndNothingIsUnreadable() {
        Map<String, String> phones = new LinkedHashMap<>();
        for (int at = 0; at < 5; at++) {
            String phone = anyPhone();
            phones.put(registered(phone), phone);
        }
        sealWithTheKeyBefore();
        phones.forEach(this::isReadAndFound);
        int old = ofTheKeyBefore();

        var answer = admin.acts().post("/v1/key-rotations");
        for (int at = 0; at < 5; at++) {
            String phone = anyPhone();
            phones.put(registered(phone), phone);
        }

        answer.then().statusCode(202).body("rows", greaterThan(0));
        var operation = admin.ended(answer.path("operation_id"));
        assertThat(old).isGreaterThanOrEqualTo(2 * 5);
        assertThat(operation.getInt("result.resealed")).isEqualTo(old);
        assertThat(ofTheKeyBefore()).isZero();
        assertThat(statementsOfTheKeyBefore()).isZero();
        phones.forEach(this::isReadAndFound);
    }

    @Test
    void whatWasRegisteredBeforeIsSealedAnewAsWell() {
        String phone = anyPhone();
        String person = registered(phone);
        String then = registrar.asks().get("/v1/persons/" + person).path("registered_at");
        String merged = RegistryApi.as(TestToken.supervisor())
                .acts()
                .body("{\"other\": \"" + registered(anyPhone()) + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + person + "/merge")
                .path("id");
        assertThat(merged).isNotNull();
        sealThePastWithTheKeyBefore();
        assertThat(otherThanCurrent("person_identifier_history")).isGreaterThanOrEqualTo(2);

        admin.ended(admin.acts().post("/v1/key-rotations").path("operation_id"));

        assertThat(otherThanCurrent("person_identifier_history")).isZero();
        registrar.asks().get("/v1/persons/" + person + "?as_of=" + then).then().body("phone", equalTo(phone));
    }

    @Test
    void aSecondRotationFindsNothingToDo() {
        registered(anyPhone());
        admin.ended(admin.acts().post("/v1/key-rotations").path("operation_id"));

        var again = admin.ended(admin.acts().post("/v1/key-rotations").path("operation_id"));

        assertThat(again.getInt("result.resealed")).isZero();
    }

    @Test
    void onlyAnAdministratorRotatesAndARehearsalCounts() {
        registered(anyPhone());

        registrar.acts().post("/v1/key-rotations").then().statusCode(403);
        admin.acts()
                .post("/v1/key-rotations?validate_only=true")
                .then()
                .statusCode(200)
                .body("rows", greaterThan(0));
    }

    /** Whoever adds a sealed column adds the bean that seals it anew, or a rotation would make it unreadable. */
    @Test
    void everySealedColumnIsKnownToTheRotation() {
        List<String> columns =
                scoped.call(TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT table_name || '.' || column_name AS name
                          FROM information_schema.columns
                         WHERE table_schema = 'public'
                           AND column_name = 'sealed'
                        """).list(row -> row.text("name")));

        assertThat(known.stream().map(SealedColumn::name)).containsExactlyInAnyOrderElementsOf(columns);
    }

    private void isReadAndFound(String person, String phone) {
        registrar.asks().get("/v1/persons/" + person).then().statusCode(200).body("phone", equalTo(phone));
        registrar
                .asks()
                .contentType("application/json")
                .body("{\"phone\": \"" + phone + "\"}")
                .post("/v1/person-searches")
                .then()
                .body("items.id", contains(person));
    }

    /** As it was before the service was started with the new key. */
    private void sealWithTheKeyBefore() {
        Secrets before = Secrets.of(SmallSteps.KEY_BEFORE);
        scoped.call(TerritoryScope.WHOLE, () -> {
            List<UUID> persons = new ArrayList<>();
            List<String> kinds = new ArrayList<>();
            List<byte[]> sealed = new ArrayList<>();
            sql.of("SELECT person_id, kind, sealed FROM person_identifier WHERE position = 0")
                    .list(row -> {
                        UUID person = row.uuid("person_id");
                        String owner = person + " " + row.text("kind");
                        String value = secrets.open("person_identifier.sealed", owner, row.bytes("sealed"));
                        persons.add(person);
                        kinds.add(row.text("kind"));
                        sealed.add(before.seal("person_identifier.sealed", owner, value));
                        return person;
                    });
            return sql.of("""
                            UPDATE person_identifier i
                               SET sealed = row.sealed
                              FROM unnest(:persons::uuid[], :kinds::text[], :sealed::bytea[]) AS row(id, kind, sealed)
                             WHERE i.person_id = row.id AND i.kind = row.kind AND i.position = 0
                            """)
                    .withArray("persons", "uuid", persons)
                    .withArray("kinds", "text", kinds)
                    .withArray("sealed", "bytea", sealed)
                    .update();
        });
    }

    private void sealThePastWithTheKeyBefore() {
        Secrets before = Secrets.of(SmallSteps.KEY_BEFORE);
        scoped.call(TerritoryScope.WHOLE, () -> {
            List<UUID> persons = new ArrayList<>();
            List<String> kinds = new ArrayList<>();
            List<byte[]> sealed = new ArrayList<>();
            sql.of("SELECT person_id, kind, sealed FROM person_identifier_history WHERE position = 0")
                    .list(row -> {
                        UUID person = row.uuid("person_id");
                        String owner = person + " " + row.text("kind");
                        String value = secrets.open("person_identifier.sealed", owner, row.bytes("sealed"));
                        persons.add(person);
                        kinds.add(row.text("kind"));
                        sealed.add(before.seal("person_identifier.sealed", owner, value));
                        return person;
                    });
            return sql.of("""
                            UPDATE person_identifier_history i
                               SET sealed = row.sealed
                              FROM unnest(:persons::uuid[], :kinds::text[], :sealed::bytea[]) AS row(id, kind, sealed)
                             WHERE i.person_id = row.id AND i.kind = row.kind AND i.position = 0
                            """)
                    .withArray("persons", "uuid", persons)
                    .withArray("kinds", "text", kinds)
                    .withArray("sealed", "bytea", sealed)
                    .update();
        });
    }

    private int ofTheKeyBefore() {
        return otherThanCurrent("person_identifier");
    }

    private int statementsOfTheKeyBefore() {
        return otherThanCurrent("source_record");
    }

    private int otherThanCurrent(String table) {
        return scoped
                .call(
                        TerritoryScope.WHOLE,
                        () -> sql.of("SELECT sealed FROM " + table).list(row -> row.bytes("sealed")))
                .stream()
                .mapToInt(value -> secrets.isCurrent(value) ? 0 : 1)
                .sum();
    }

    private String registered(String phone) {
        var household = SampleHousehold.of(member(
                "HEAD",
                anyName(),
                anyName(),
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin()
                        + "\"}]"));
        var answer = registrar.acts().body(household.json()).post("/v1/households");
        answer.then().statusCode(201);
        String person = answer.path("members[0].id");
        assertThat(PersonId.parse(person)).isPresent();
        return person;
    }
}
