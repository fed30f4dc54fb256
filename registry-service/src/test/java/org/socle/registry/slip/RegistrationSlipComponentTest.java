package org.socle.registry.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class RegistrationSlipComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final String given = anyName();
    private final String family = anyName();

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theSlipOfAPersonShowsTheNumberInGroups() throws IOException {
        var household = registered("Aïssatou " + given, "1987-03-12", "");
        String number = household.path("members[0].social_number");

        var slip = printed("/v1/persons/" + household.path("members[0].id"), "language=BOTH");

        var text = text(slip, "person");
        assertThat(text)
                .contains(number.replaceAll("(.{4})(.{4})(.{4})", "$1 $2 $3"))
                .contains("Aïssatou " + given, family, "12/03/1987")
                .contains("Numéro social", "Social number")
                .contains("ne prouve pas l’identité", "proves no identity");
        assertThat(pages(slip)).isEqualTo(1);
    }

    @Test
    void aSlipSpeaksTheLanguageOfWhoAsks() throws IOException {
        String person = registered(given, "1987", "").path("members[0].id");

        var french = registrar.asksIn("fr").get("/v1/persons/" + person + "/registration-slip");

        assertThat(text(french, "person-fr"))
                .contains("Fiche d’enregistrement", "Naissance")
                .doesNotContain("Born");
        assertThat(text(printed("/v1/persons/" + person, "language=EN"), "person-en"))
                .contains("Registration slip", "1987")
                .doesNotContain("Fiche");
    }

    @Test
    void aNameThatTheFontCannotDrawIsSaidToBeHeld() throws IOException {
        String drawn = registered(given, "1987", ", \"background\": {\"original_given_names\": \"Ɓuuɗo\"}")
                .path("members[0].id");
        String held = registered(anyName(), "1961", ", \"background\": {\"original_given_names\": \"عائشة\"}")
                .path("members[0].id");

        assertThat(text(printed("/v1/persons/" + drawn, "language=EN"), "own-script"))
                .contains("Ɓuuɗo");
        assertThat(text(printed("/v1/persons/" + held, "language=EN"), "own-script-held"))
                .contains("Held, cannot be printed here");
    }

    @Test
    void theSlipOfALargeHouseholdGoesOnOnTheNextPage() throws IOException {
        List<String> members = new ArrayList<>(List.of(member("HEAD", given, family, "FEMALE", "1960-03-12")));
        for (int child = 0; child < 20; child++) {
            members.add(member("CHILD", anyName(), family, "MALE", anyDay()));
        }
        var household = registrar
                .acts()
                .body(SampleHousehold.of(members.toArray(String[]::new)).json())
                .post("/v1/households");
        household.then().statusCode(201);

        var slip = printed("/v1/households/" + household.path("id"), "language=BOTH");

        assertThat(text(slip, "household"))
                .contains("Chef de ménage", "Head of the household", given, household.<String>path("id"));
        assertThat(pages(slip)).isGreaterThan(1);
    }

    @Test
    void aPrintingIsWrittenDownAndOnlyForTheCallersTerritory() {
        var household = registered(given, "1987-03-12", "");
        String person = household.path("members[0].id");
        printed("/v1/persons/" + person, "language=FR");

        RegistryApi.as(TestToken.dpo())
                .asks()
                .get("/v1/audit-entries?object=" + person)
                .then()
                .body("items.action", hasItem("slip-printed"));
        for (String path : List.of("/v1/persons/" + person, "/v1/households/" + household.path("id"))) {
            RegistryApi.as(TestToken.registrar().in("SN-TH"))
                    .asks()
                    .get(path + "/registration-slip")
                    .then()
                    .statusCode(404);
        }
        registrar
                .asks()
                .get("/v1/persons/" + person + "/registration-slip?language=WO")
                .then()
                .statusCode(400)
                .body("code", equalTo("platform.request.bad-parameter"));
    }

    private Response printed(String path, String query) {
        var answer = registrar.asks().get(path + "/registration-slip?" + query);
        answer.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "no-store");
        return answer;
    }

    /** Kept under target, for eyes. */
    private static String text(Response slip, String name) throws IOException {
        var bytes = slip.asByteArray();
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips", name + ".pdf"), bytes);
        try (var reader = new PdfReader(bytes)) {
            var size = reader.getPageSize(1);
            assertThat(size.getWidth()).isEqualTo(PageSize.A5.getWidth());
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }

    private static int pages(Response slip) throws IOException {
        try (var reader = new PdfReader(slip.asByteArray())) {
            return reader.getNumberOfPages();
        }
    }

    private Response registered(String names, String born, String more) {
        var answer = registrar
                .acts()
                .body(SampleHousehold.of(member("HEAD", names, family, "FEMALE", born, more))
                        .json())
                .post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }
}
