package org.socle.registry.kobo.server;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.socle.registry.kobo.KoboProblems;
import org.socle.registry.kobo.domain.KoboSource;
import org.socle.registry.kobo.domain.Submissions;

/** Reads pages of submissions. A redirect is not followed: it could lead to a server that is not allowed. */
@ApplicationScoped
public class KoboServer {

    private static final Logger LOG = Logger.getLogger(KoboServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(3));
    private static final int LARGEST_PAGE = 16 * 1024 * 1024;
    private static final String IN_ORDER = "{\"_submission_time\":1}";

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json;

    KoboServer(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param start how many submissions to pass over
     * @throws org.socle.web.problem.ProblemException when the server does not answer, not even when asked again, refuses,
     *     or answers something else
     */
    public Submissions page(KoboSource source, String token, int start, int limit) {
        HttpRequest request = HttpRequest.newBuilder(address(source, start, limit))
                .timeout(PATIENCE)
                .header("Authorization", "Token " + token)
                .header("Accept", "application/json")
                .build();
        for (Duration pause : PAUSES) {
            try {
                return ask(source, request);
            } catch (IOException passing) {
                LOG.infof("a server of submissions is asked again server=%s", source.server());
                rest(pause);
            }
        }
        try {
            return ask(source, request);
        } catch (IOException lasting) {
            throw KoboProblems.UNREACHABLE.about(source.server());
        }
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    private Submissions ask(KoboSource source, HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return read(source, response.statusCode(), body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private Submissions read(KoboSource source, int status, InputStream body) throws IOException {
        if (status == 401 || status == 403) {
            throw KoboProblems.DENIED.about(source.server(), source.asset());
        }
        if (status == 404) {
            throw KoboProblems.FORM_UNKNOWN.about(source.server(), source.asset());
        }
        if (status == 429 || status >= 500) {
            throw new IOException("status " + status);
        }
        byte[] page = body.readNBytes(LARGEST_PAGE + 1);
        if (status != 200 || page.length > LARGEST_PAGE) {
            throw KoboProblems.UNREADABLE.about(source.server());
        }
        return submissions(source, page);
    }

    private Submissions submissions(KoboSource source, byte[] page) throws IOException {
        try {
            JsonNode results = json.readTree(page).path("results");
            if (!results.isArray()) {
                throw KoboProblems.UNREADABLE.about(source.server());
            }
            List<Submissions.Submission> items = new ArrayList<>();
            for (JsonNode each : results) {
                String uuid = each.path("_uuid").asText();
                String time = each.path("_submission_time").asText();
                if (uuid.isEmpty() || time.isEmpty()) {
                    throw KoboProblems.UNREADABLE.about(source.server());
                }
                items.add(new Submissions.Submission(uuid, time, json.writeValueAsString(each)));
            }
            return new Submissions(items);
        } catch (JacksonException e) {
            throw KoboProblems.UNREADABLE.about(source.server());
        }
    }

    /** Since the last submission, that one included: several may have come in one second. */
    private static URI address(KoboSource source, int start, int limit) {
        String since = source.lastSubmissionTime();
        String query = since == null
                ? ""
                : "&query=" + encoded("{\"_submission_time\":{\"$gte\":\"" + since.replace("\"", "") + "\"}}");
        return URI.create(source.server() + "/api/v2/assets/" + source.asset() + "/data/?format=json&sort="
                + encoded(IN_ORDER) + "&start=" + start + "&limit=" + limit + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
