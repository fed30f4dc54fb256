package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.socle.local.api.Answer;
import org.socle.local.api.PlatformApi;
import org.socle.local.api.Session;

/** Every mistake of {@code problems.csv}, made through the gateway in both languages. */
class ProblemJourneyTest {

    private static final String PASSWORD = "socle-demo";
    private static final String NOTHINGS_ID = "0197a3f0000070008000000000000001";
    private static final Map<String, Session> SESSIONS = new HashMap<>();
    private static PlatformApi api;
    private static String household;

    @BeforeAll
    static void registerAHousehold() throws Exception {
        api = RunningPlatform.shared().api();
        Territories.load(api);
        household = session("machine:demo-ministry")
                .post("/api/registry/v1/households", Households.in("SN-DK-03-01"))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    @ParameterizedTest(name = "{0}: {6} {7}")
    @CsvFileSource(resources = "/problems.csv", delimiter = '|', quoteCharacter = '`')
    void everyMistakeIsExplainedInBothLanguages(
            String what,
            String who,
            String method,
            String path,
            @Nullable String headers,
            @Nullable String body,
            int status,
            String code,
            @Nullable String pointer)
            throws Exception {
        var details = new ArrayList<String>();

        for (var language : List.of("fr", "en")) {
            var answer = make(who, method, path, headers, body, language);
            isProblem(answer, language, status, code);
            if (pointer != null) {
                assertThat(StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                                .map(error -> error.path("pointer").asText()))
                        .contains(pointer);
            }
            details.add(answer.body().path("title").asText());
        }

        assertThat(details).as("titles in French and English").doesNotHaveDuplicates();
    }

    private static Answer make(
            String who, String method, String path, @Nullable String headers, @Nullable String body, String language)
            throws IOException, InterruptedException {
        var session = session(who);
        var request = session.request(filled(path)).setHeader("Accept-Language", language);
        if (who.equals("forged")) {
            request.header("Authorization", "Bearer abc.def.ghi");
        }
        if (headers != null) {
            for (var header : headers.split(";")) {
                var colon = header.indexOf(": ");
                request.setHeader(header.substring(0, colon), filled(header.substring(colon + 2)));
            }
        }
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(filled(body));
        return session.send(request.method(method, content).build());
    }

    private static void isProblem(Answer answer, String language, int status, String code) {
        var problem = answer.body();
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).contains(language);
        assertThat(answer.header("X-Correlation-Id")).isPresent();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo(api.gateway() + "/problems/" + code.replace('.', '/'));
        assertThat(problem.path("title").asText()).isNotEmpty().isNotEqualTo(code);
        assertThat(problem.path("detail").asText()).doesNotContain("{0}", "Exception");
        assertThat(problem.path("trace_id").asText()).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "/problems.csv", delimiter = '|', quoteCharacter = '`')
    void everyTypeLeadsToAPage(
            String what,
            String who,
            String method,
            String path,
            @Nullable String headers,
            @Nullable String body,
            int status,
            String code)
            throws Exception {
        var page = api.anonymous().get("/problems/" + code.replace('.', '/'));

        assertThat(page.status()).as(code).isEqualTo(200);
        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
    }

    private static Session session(String who) {
        return SESSIONS.computeIfAbsent(who, name -> switch (name) {
            case "nobody", "forged" -> api.anonymous();
            case String machine
            when machine.startsWith("machine:") -> api.machine(machine.substring("machine:".length()), PASSWORD);
            case String person -> api.person(person, PASSWORD);
        });
    }

    private static String filled(String text) {
        return text.replace("<far>", NOTHINGS_ID)
                .replace("<household>", household)
                .replace("<long>", "x".repeat(300_000))
                .replace("<address>", "x".repeat(9_000))
                .replace("<key>", UUID.randomUUID().toString());
    }
}
