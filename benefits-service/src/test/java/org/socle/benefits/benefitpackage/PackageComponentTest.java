package org.socle.benefits.benefitpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.benefits.BenefitsComponent;
import org.socle.contracts.BeneficiaryKind;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class PackageComponentTest extends BenefitsComponent {

    @Test
    void aPackageIsDefinedAsADraftBeforeItsProgrammeIsKnown() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);

        var answer = post("/v1/packages", cashPackage(programme.code(), "CASH", "MONTHLY"));

        answer.then()
                .statusCode(201)
                .body("active_version", nullValue())
                .body("versions", hasSize(1))
                .body("versions[0].state", equalTo("DRAFT"))
                .body("versions[0].items[0].formula.base", equalTo("10000"))
                .body("versions[0].items[0].formula.per_member", equalTo("0"))
                .body("versions[0].items[0].formula.min", nullValue());
        as(TestToken.of("anybody"))
                .get(answer.header("Location").replaceAll("^.*/v1", "/v1"))
                .then()
                .statusCode(200)
                .body("programme_code", equalTo(programme.code()))
                .body("versions[0].items[1].quantity", equalTo(5));
    }

    @Test
    void aPackageIsFoundByProgrammeAndCode() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        var id = definedPackage(programme, "MONTHLY");

        as(TestToken.of("anybody"))
                .get("/v1/packages?programme=" + programme.code() + "&code=CASH")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
        as(TestToken.of("anybody"))
                .get("/v1/packages?programme=" + programme.code() + "&code=OTHER")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void packagesAreListedPageByPage() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        for (var code : new String[] {"ONE", "TWO", "THREE"}) {
            post("/v1/packages", cashPackage(programme.code(), code, "ONCE"))
                    .then()
                    .statusCode(201);
        }

        var first = as(TestToken.of("anybody")).get("/v1/packages?limit=2&programme=" + programme.code());
        var second = as(TestToken.of("anybody"))
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/packages?limit=2&programme=" + programme.code());

        first.then().body("items.code", equalTo(List.of("ONE", "TWO")));
        second.then().body("items.code", equalTo(List.of("THREE"))).body("next", nullValue());
        assertProblem(as(TestToken.of("anybody")).get("/v1/packages?cursor=MXRoaXM"), "platform.cursor.invalid", 400);
    }

    @Test
    void aProgrammeHasEachPackageCodeOnce() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        definedPackage(programme, "MONTHLY");

        assertProblem(
                post("/v1/packages", cashPackage(programme.code(), "CASH", "MONTHLY")),
                "benefits.package.code-taken",
                409);
    }

    @Test
    void aRetryGetsTheSameAnswerAndDefinesNothing() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        var body = cashPackage(programme.code(), "CASH", "MONTHLY");
        var key = UUID.randomUUID().toString();
        var first = post(TestToken.benefitsOfficer(), "/v1/packages", body, key);

        var retry = post(TestToken.benefitsOfficer(), "/v1/packages", body, key);

        retry.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(retry.asString()).isEqualTo(first.asString());
    }

    @Test
    void checkingShowsWhatHouseholdsWouldReceiveAndKeepsNothing() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);

        var answer = post("/v1/packages?validate_only=true", cashPackage(programme.code(), "CASH", "MONTHLY"));

        answer.then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("examples.members", equalTo(List.of(1, 4, 7, 12)))
                .body(
                        "examples.collect { it.items[0].amount.amount }",
                        equalTo(List.of("12500", "12500", "17500", "22500")))
                .body("examples[3].items[1].quantity", equalTo(60));
        as(TestToken.of("anybody"))
                .get("/v1/packages?programme=" + programme.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void everyMistakeIsNamedWithItsPlaceInTheCallersLanguage() {
        var body = """
                {"programme_code": "CASH", "code": "CASH", "cycle": "MONTHLY", "names": {"fr": "A", "en": "A"},
                 "items": [
                   {"kind": "CASH", "code": "ONE", "formula": {"currency": "XOF", "base": "1,5", "max": "10.5"}},
                   {"kind": "SERVICE", "code": "ONE", "quantity": 3}]}
                """;

        var english = post("/v1/packages", body);

        assertProblem(
                english, "benefits.package.invalid", 400, "/items/0/formula/base", "benefits.package.not-a-decimal");
        assertProblem(
                english, "benefits.package.invalid", 400, "/items/0/formula/max", "benefits.package.cap-not-payable");
        assertProblem(english, "benefits.package.invalid", 400, "/items/1/code", "benefits.package.code-twice");
        assertProblem(
                english, "benefits.package.invalid", 400, "/items/1/quantity", "benefits.package.field-not-for-kind");
        given(TestToken.benefitsOfficer())
                .header("Accept-Language", "fr")
                .body(body)
                .post("/v1/packages")
                .then()
                .body("title", equalTo("Le panier contient des erreurs"))
                .body("errors[0].detail", equalTo("1,5 n'est pas un montant."));
    }

    @Test
    void shapesThatAreNotAPackageAreRefused() {
        assertProblem(
                post("/v1/packages", "{\"programme_code\": \"lower case\", \"code\": \"CASH\", \"items\": []}"),
                "platform.request.invalid",
                400,
                "/programme_code",
                "platform.field.pattern");
        assertProblem(post("/v1/packages", cashPackage("CASH", "CASH", "WEEKLY")), "platform.request.bad-value", 400);
        assertProblem(
                post("/v1/packages", cashPackage("CASH", "CASH", "ONCE").replaceFirst("\"base\"", "\"basis\"")),
                "platform.request.unknown-field",
                400);
        assertProblem(
                post("/v1/packages", cashPackage("CASH", "CASH", "ONCE").replaceFirst("\"10000\"", "10000.0")),
                "platform.request.bad-value",
                400);
    }

    @Test
    void versionsFollowEachOtherAndDoNotComeBack() {
        var programme = anyProgramme(BeneficiaryKind.HOUSEHOLD);
        var id = activePackage(programme, "MONTHLY");
        var content = """
                {"names": {"fr": "Bourse", "en": "Grant"}, "items": [{"kind": "SERVICE", "code": "HEALTH_CARD"}]}
                """;

        post("/v1/packages/" + id + "/versions", content)
                .then()
                .statusCode(201)
                .body("active_version", equalTo(1))
                .body("versions.state", equalTo(List.of("ACTIVE", "DRAFT")));
        activate(id, 2)
                .then()
                .body("active_version", equalTo(2))
                .body("granting_operation", nullValue())
                .body("versions.state", equalTo(List.of("SUPERSEDED", "ACTIVE")));
        assertProblem(activation(id, 1), "benefits.package.version-outdated", 409);
        assertProblem(activation(id, 2), "benefits.package.already-active", 409);
        assertProblem(activation(id, 3), "benefits.package.version-unknown", 409);
    }

    @Test
    void anUnknownPackageIsNotFound() {
        var unknown = "pkg_00000000000070008000000000000000";

        assertProblem(as(TestToken.of("anybody")).get("/v1/packages/" + unknown), "benefits.package.not-found", 404);
        assertProblem(as(TestToken.of("anybody")).get("/v1/packages/nonsense"), "benefits.package.not-found", 404);
        assertProblem(activation(unknown, 1), "benefits.package.not-found", 404);
    }

    @Test
    void onlyWhoMayWritePackagesDefinesThem() {
        var body = cashPackage("CASH", "CASH", "ONCE");
        var key = UUID.randomUUID().toString();

        assertProblem(post(TestToken.of("anybody"), "/v1/packages", body, key), "platform.access.denied", 403);
        assertProblem(
                RestAssured.given()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/packages"),
                "platform.token.missing",
                401);
        assertProblem(
                as(TestToken.benefitsOfficer())
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/v1/packages"),
                "platform.idempotency.key-missing",
                400);
    }

    private static Response activation(String id, int version) {
        return post("/v1/packages/" + id + "/activation", "{\"version\": %d}".formatted(version));
    }

    private static RequestSpecification given(TestToken token) {
        return RestAssured.given()
                .header("Authorization", token.bearer())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
