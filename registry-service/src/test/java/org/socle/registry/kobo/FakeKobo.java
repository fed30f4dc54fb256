package org.socle.registry.kobo;

import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A server that answers as KoboToolbox does: in pages, in the order asked for, to whoever has the token. */
final class FakeKobo implements AutoCloseable {

    static final String ADDRESS = "http://127.0.0.1:18231";
    static final String TOKEN = "0123456789abcdef";
    static final String ASSET = "aBcDeFgHiJkLm";

    final List<String> questions = new CopyOnWriteArrayList<>();
    final AtomicInteger failures = new AtomicInteger();

    private record Kept(String uuid, String time, String json) {}

    private final List<Kept> submissions = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    FakeKobo() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 18231), 0);
        server.createContext("/api/v2/assets/" + ASSET + "/data/", this::answer);
        server.start();
    }

    /** A household of one, somebody nobody resembles. */
    void submitted(String uuid, String time) {
        submissions.add(new Kept(uuid, time, """
                {"_id": 7, "_uuid": "%s", "_submission_time": "%s", "formhub/uuid": "abc", "_attachments": [], "_tags": [],
                 "meta/instanceID": "uuid:%1$s", "home/commune_code": "SN-SL-03-01", "home/dwelling/roof": "zinc",
                 "consent": "yes", "consent_date": "2026-11-02",
                 "members": [{"members/relationship": "head", "members/given_names": "%s", "members/family_name": "%s",
                              "members/sex": "F", "members/birth_date": "%s"}]}
                """.formatted(uuid, time, anyName(), anyName(), anyDay())));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> asked = asked(exchange.getRequestURI().getRawQuery());
            questions.add(asked.toString());
            if (!("Token " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "{\"detail\": \"Invalid token.\"}");
            } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                send(exchange, 503, "<html>busy</html>");
            } else {
                send(exchange, 200, page(asked));
            }
        }
    }

    private String page(Map<String, String> asked) {
        String since = asked.getOrDefault("query", "").replaceAll(".*\"\\$gte\":\"([^\"]*)\".*", "$1");
        List<Kept> found = submissions.stream()
                .filter(each -> each.time().compareTo(since) >= 0)
                .toList();
        int start = Integer.parseInt(asked.getOrDefault("start", "0"));
        int limit = Integer.parseInt(asked.getOrDefault("limit", "100"));
        String results = found.stream().skip(start).limit(limit).map(Kept::json).collect(Collectors.joining(","));
        return "{\"count\": %d, \"next\": null, \"previous\": null, \"results\": [%s]}"
                .formatted(found.size(), results);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> asked(String query) {
        Map<String, String> asked = new TreeMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            asked.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return asked;
    }
}
