package org.socle.registry.keyrotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.SmallSteps;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.person.domain.PersonId;
import org.socle.testkit.identity.TestToken;

/** A service in which numbers may be kept under hashes of two keys. */
@QuarkusTest
@TestProfile(SmallSteps.class)
class IndexKeyRotationComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final Secrets other = Secrets.of(SmallSteps.OTHER_INDEX_KEY);

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    Secrets secrets;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    /** Somebody with numbers, as they are registered. */
    private record Known(String person, String member, String phone, String nin) {}

    @Test
    void whoIsKeptUnderTheOtherKeyIsFoundAndRegisteredOnceBeforeWhileAndAfterHashesAreMadeAnew() {
        List<Known> known = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            known.add(registered());
        }
        known.forEach(this::hashWithTheOtherKey);
        known.forEach(this::isFound);
        isKnownAgain(known.getFirst());

        Response begun = admin.acts().post("/v1/key-rotations");
        isKnownAgain(known.get(1));
        Known meanwhile = registered();

        var operation = admin.ended(begun.path("operation_id"));
        assertThat(operation.getInt("result.rehashed")).isGreaterThanOrEqualTo(4);
        known.add(meanwhile);
        known.forEach(this::isFound);
        known.forEach(this::isKnownAgain);
        known.forEach(each -> assertThat(keptUnderTheOtherKey(each)).isZero());
        known.forEach(each -> assertThat(states(each)).as("states of the past").isZero());
        var again = admin.ended(admin.acts().post("/v1/key-rotations").path("operation_id"));
        assertThat(again.getInt("result.rehashed")).isZero();
    }

    @Test
    void aRowThatSaysTheSameIsUnchangedWhicheverKeyItsHashHas() {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        String list = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,"
                + "consent,consent_date\n%1$s,%1$s-1,head,%2$s,%3$s,f,%4$s,SN-DK-01-01,yes,2026-11-02\n"
                        .formatted(reference, anyName(), anyName(), anyDay());
        ngo.imported(reference, list);
        String written = rowHash(reference);
        String said = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT s.id, s.sealed
                          FROM source_record s
                          JOIN partner_person p ON p.person_id = s.person_id
                         WHERE p.person_ref = :reference
                        """)
                        .with("reference", reference + "-1")
                        .one(row -> secrets.open(
                                "source_record.sealed", row.uuid("id").toString(), row.bytes("sealed"))));
        String joined =
                said.substring(2, said.length() - 2).replace("\":\"", "=").replace("\",\"", "\u001f");
        assertThat(text(secrets.hash("partner_person.row_hash", joined))).isEqualTo(written);
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("UPDATE partner_person SET row_hash = :hash WHERE person_ref = :reference")
                        .with("hash", text(other.hash("partner_person.row_hash", joined)))
                        .with("reference", reference + "-1")
                        .update());

        assertThat(ngo.imported(reference + "-2", list).getInt("counts.persons_unchanged"))
                .isEqualTo(1);
        admin.ended(admin.acts().post("/v1/key-rotations").path("operation_id"));

        assertThat(rowHash(reference)).isEqualTo(written);
    }

    @Test
    void aRunThroughTheRegisterWaitsUntilThereIsOneKey() {
        admin.acts()
                .post("/v1/matching-runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.matching-run.keys-changing"));
    }

    private Known registered() {
        String phone = anyPhone();
        String nin = anyNin();
        String member = member(
                "HEAD",
                anyName(),
                anyName(),
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin + "\"}]");
        Response answer =
                registrar.acts().body(SampleHousehold.of(member).json()).post("/v1/households");
        answer.then().statusCode(201);
        return new Known(answer.path("members[0].id"), member, phone, nin);
    }

    private void isFound(Known known) {
        for (String search : List.of(
                "{\"phone\": \"" + known.phone() + "\"}",
                "{\"national_id\": {\"type\": \"NIN\", \"number\": \"" + known.nin() + "\"}}")) {
            registrar
                    .asks()
                    .contentType("application/json")
                    .body(search)
                    .post("/v1/person-searches")
                    .then()
                    .body("items.id", contains(known.person()));
        }
    }

    private void isKnownAgain(Known known) {
        registrar
                .acts()
                .body(SampleHousehold.of(known.member()).json())
                .post("/v1/households")
                .then()
                .statusCode(200)
                .body("members[0].id", equalTo(known.person()));
    }

    /** As a replica kept them that writes the other key. */
    private void hashWithTheOtherKey(Known known) {
        move(known, "PHONE", "person.phone", known.phone());
        move(known, "NIN", "person.national-id.NIN", known.nin());
    }

    private void move(Known known, String kind, String purpose, String value) {
        String from = text(secrets.hash(purpose, value));
        String to = text(other.hash(purpose, value));
        UUID person = PersonId.parse(known.person()).orElseThrow().value();
        boolean phone = kind.equals("PHONE");
        int moved = scoped.call(TerritoryScope.WHOLE, () -> {
            sql.of("UPDATE person_identifier SET blind_index = :to WHERE person_id = :person AND blind_index = :from")
                    .with("person", person)
                    .with("from", from)
                    .with("to", to)
                    .update();
            sql.of("""
                            UPDATE dedup_person
                               SET phone = CASE phone WHEN :from THEN :to ELSE phone END,
                                   national_ids = array_replace(national_ids, 'NIN:' || :from, 'NIN:' || :to)
                             WHERE person_id = :person
                            """).with("person", person).with("from", from).with("to", to).update();
            return sql.of("UPDATE dedup_key SET key = :to WHERE person_id = :person AND key = :from")
                    .with("person", person)
                    .with("from", phone ? DedupKeys.hash("phone", from) : DedupKeys.hash("national-id", kind, from))
                    .with("to", phone ? DedupKeys.hash("phone", to) : DedupKeys.hash("national-id", kind, to))
                    .update();
        });
        assertThat(moved).isEqualTo(1);
    }

    private long keptUnderTheOtherKey(Known known) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT count(*) AS rows
                          FROM person_identifier i
                          JOIN dedup_person d ON d.person_id = i.person_id
                         WHERE i.blind_index = ANY (:others)
                            OR d.phone = ANY (:others)
                        """)
                        .withArray(
                                "others",
                                "text",
                                List.of(
                                        text(other.hash("person.phone", known.phone())),
                                        text(other.hash("person.national-id.NIN", known.nin()))))
                        .one(row -> row.number("rows")));
    }

    private long states(Known known) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS rows FROM person_history WHERE person_id = :id")
                        .with("id", PersonId.parse(known.person()).orElseThrow().value())
                        .one(row -> row.number("rows")));
    }

    private String rowHash(String reference) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT row_hash FROM partner_person WHERE person_ref = :reference")
                        .with("reference", reference + "-1")
                        .one(row -> row.text("row_hash")));
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}
