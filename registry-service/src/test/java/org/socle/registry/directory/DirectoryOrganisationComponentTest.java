package org.socle.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.directory.DirectoryCalls.anyCode;
import static org.socle.registry.directory.DirectoryCalls.closes;
import static org.socle.registry.directory.DirectoryCalls.organisation;
import static org.socle.registry.directory.DirectoryCalls.puts;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.OrganisationClosedV1;
import org.socle.contracts.registry.OrganisationDefinedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class DirectoryOrganisationComponentTest {

    private static final String PATH = "/v1/organisations";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi auditor =
            RegistryApi.as(TestToken.of("auditor").may("platform:audit:read").in("SN"));

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void anOrganisationIsAddedReadChangedAndClosedAndEachIsTold() {
        var code = anyCode();

        var added = admin.acts().body(organisation(code, "NGO", "Amitié")).post(PATH);
        String id = added.path("id");
        var changed = puts(admin, PATH + "/" + id, added.header("ETag"), organisation(code, "ASSOCIATION", "Entraide"));
        var closed = closes(admin, PATH + "/" + id);

        added.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + id))
                .header("ETag", equalTo("\"1\""));
        changed.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("names.en", equalTo("Entraide"));
        closed.then().statusCode(200).header("ETag", equalTo("\"3\"")).body("closed_at", notNullValue());
        registrar.asks().get(PATH + "/" + id).then().statusCode(200).body("kind", equalTo("ASSOCIATION"));
        assertThat(told.about(id))
                .extracting(DomainEvent::getClass)
                .containsExactly(OrganisationDefinedV1.class, OrganisationDefinedV1.class, OrganisationClosedV1.class);
        auditor.asks()
                .get("/v1/audit-entries?object=" + id)
                .then()
                .body("items.action", contains("closed", "changed", "defined"))
                .body("items.kind", everyItem(equalTo("organisation")));
    }

    @Test
    void aCodeIsGivenOnceAlsoWhenItsOrganisationIsClosed() {
        var code = anyCode();
        String id =
                admin.acts().body(organisation(code, "NGO", "Un")).post(PATH).path("id");
        closes(admin, PATH + "/" + id);

        var second = admin.acts().body(organisation(code, "NGO", "Deux")).post(PATH);

        assertProblem(second, "registry.organisation.code-taken", 409);
        assertProblem(
                admin.acts().body(organisation(code, "NGO", "Deux")).post(PATH + "?validate_only=true"),
                "registry.organisation.code-taken",
                409);
    }

    @Test
    void aRehearsalKeepsNothing() {
        var code = anyCode();

        var rehearsed = admin.acts().body(organisation(code, "AGENCY", "Un")).post(PATH + "?validate_only=true");

        rehearsed.then().statusCode(200).body("id", nullValue()).body("code", equalTo(code));
        admin.asks().get(PATH + "?include_closed=true&code=" + code).then().body("items", hasSize(0));
        var added = admin.acts().body(organisation(code, "AGENCY", "Un")).post(PATH);
        var path = PATH + "/" + added.path("id");
        admin.asks()
                .header("If-Match", added.header("ETag"))
                .contentType("application/json")
                .body(organisation(code, "NGO", "Deux"))
                .put(path + "?validate_only=true")
                .then()
                .body("kind", equalTo("NGO"));
        admin.acts().body("").post(path + "/closure?validate_only=true").then().body("closed_at", notNullValue());
        admin.asks().get(path).then().header("ETag", equalTo("\"1\"")).body("kind", equalTo("AGENCY"));
        assertThat(told.about(added.path("id"))).hasSize(1);
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() {
        var code = anyCode();
        var added = admin.acts().body(organisation(code, "NGO", "Un")).post(PATH);
        var path = PATH + "/" + added.path("id");
        puts(admin, path, added.header("ETag"), organisation(code, "NGO", "Deux"));

        assertProblem(
                puts(admin, path, added.header("ETag"), organisation(code, "NGO", "Trois")),
                "platform.version.stale",
                412);
        assertProblem(
                admin.asks()
                        .contentType("application/json")
                        .body(organisation(code, "NGO", "Trois"))
                        .put(path),
                "platform.version.missing",
                428);
        assertProblem(
                puts(admin, path, "\"2\"", organisation(anyCode(), "NGO", "Trois")),
                "platform.request.invalid",
                400,
                "/code",
                "registry.directory.fixed");
    }

    @Test
    void whatIsClosedStaysClosed() {
        var code = anyCode();
        String id =
                admin.acts().body(organisation(code, "NGO", "Un")).post(PATH).path("id");
        closes(admin, PATH + "/" + id);

        closes(admin, PATH + "/" + id).then().statusCode(200).header("ETag", equalTo("\"2\""));
        assertProblem(
                puts(admin, PATH + "/" + id, "\"2\"", organisation(code, "NGO", "Deux")),
                "registry.organisation.closed",
                409);
        assertThat(told.about(id)).hasSize(2);
    }

    @Test
    void theListIsCutByKindAndShowsClosedOnesWhenAsked() {
        var open = anyCode();
        var closed = anyCode();
        admin.acts().body(organisation(open, "PAYMENT_PROVIDER", "Un")).post(PATH);
        String id = admin.acts()
                .body(organisation(closed, "PAYMENT_PROVIDER", "Deux"))
                .post(PATH)
                .path("id");
        closes(admin, PATH + "/" + id);

        registrar
                .asks()
                .get(PATH + "?kind=PAYMENT_PROVIDER&limit=500")
                .then()
                .body("items.kind", everyItem(equalTo("PAYMENT_PROVIDER")))
                .body("items.code", hasItem(open))
                .body("items.code", not(hasItem(closed)));
        registrar.asks().get(PATH + "?include_closed=true&limit=500").then().body("items.code", hasItem(closed));
        String next =
                registrar.asks().get(PATH + "?include_closed=true&limit=1").path("next");
        registrar
                .asks()
                .queryParam("cursor", next)
                .get(PATH + "?include_closed=true&limit=500")
                .then()
                .body("items.code", hasItem(closed));
    }

    @Test
    void aRetryAddsNothing() {
        var body = organisation(anyCode(), "NGO", "Un");
        var key = UUID.randomUUID().toString();

        var first = admin.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(PATH);
        var again = admin.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(PATH);

        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertProblem(
                admin.asks().contentType("application/json").body(body).post(PATH),
                "platform.idempotency.key-missing",
                400);
    }

    @Test
    void onlyAdministratorsWriteAndNobodyReadsWithoutThePermission() {
        var body = organisation(anyCode(), "NGO", "Un");

        assertProblem(registrar.acts().body(body).post(PATH), "platform.access.denied", 403);
        assertProblem(RegistryApi.as(TestToken.ngo()).asks().get(PATH), "platform.access.denied", 403);
        assertProblem(admin.asks().get(PATH + "/org_1"), "registry.organisation.not-found", 404);
    }
}
