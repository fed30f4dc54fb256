package org.socle.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service as the gateway sees one, with every habit, good and bad. */
final class FakeService implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    final AtomicInteger requests = new AtomicInteger();
    final AtomicInteger openStreams = new AtomicInteger();
    final CompletableFuture<Runnable> paused = new CompletableFuture<>();
    final AtomicLong bytesReceived = new AtomicLong();

    FakeService() {
        server = vertx.createHttpServer().requestHandler(this::serve);
        Servers.join(server.listen(0, "127.0.0.1"));
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        Servers.join(vertx.close());
    }

    private void serve(HttpServerRequest request) {
        requests.incrementAndGet();
        switch (request.path()) {
            case "/v1/things" -> create(request);
            case "/v1/rows", "/v1/imports" -> count(request);
            case "/v1/slow-rows" -> countSlowly(request);
            case "/v1/silence" -> {}
            case "/v1/break" -> request.connection().close();
            case "/v1/half" -> half(request);
            case "/v1/events" -> events(request);
            case "/v1/mute-error" -> request.response().setStatusCode(418).end();
            case "/v1/page-error" ->
                request.response()
                        .setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("<h1>java.lang.NullPointerException</h1>");
            case "/v1/conflict" ->
                request.response()
                        .setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Content-Language", "en")
                        .end("{\"code\":\"registry.thing.taken\"}");
            case "/v1/found" ->
                request.response()
                        .setStatusCode(303)
                        .putHeader("Location", "/v1/things/2?a=b")
                        .end();
            case "/problems/registry/thing/taken" ->
                request.response().putHeader("Content-Type", "text/html").end("<h1>Taken</h1>");
            case "/q/openapi" ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Things\"},\"paths\":{}}");
            case "/q/health" -> request.response().end(health().toBuffer());
            default -> echo(request);
        }
    }

    private void create(HttpServerRequest request) {
        request.body()
                .onSuccess(body -> request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://" + request.authority() + "/v1/things/1")
                        .putHeader("Server", "secret/1.0")
                        .putHeader("Content-Type", "application/json")
                        .end(new JsonObject().put("bytes", body.length()).toBuffer()));
    }

    private void count(HttpServerRequest request) {
        bytesReceived.set(0);
        request.handler(buffer -> bytesReceived.addAndGet(buffer.length()));
        request.endHandler(ended -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("bytes", bytesReceived.get()).toBuffer()));
    }

    /** Reads nothing until the test says so. */
    private void countSlowly(HttpServerRequest request) {
        request.pause();
        count(request);
        paused.complete(() -> vertx.runOnContext(now -> request.resume()));
    }

    private void half(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Length", "100")
                .write("half")
                .onComplete(written -> request.connection().close());
    }

    private void events(HttpServerRequest request) {
        openStreams.incrementAndGet();
        var response = request.response()
                .putHeader("Content-Type", "text/event-stream")
                .setChunked(true);
        var timer = vertx.setPeriodic(50, tick -> response.write("data: {\"tick\":1}\n\n"));
        response.closeHandler(closed -> {
            vertx.cancelTimer(timer);
            openStreams.decrementAndGet();
        });
    }

    private void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .toBuffer());
    }

    private static JsonObject health() {
        return new JsonObject()
                .put("status", "UP")
                .put(
                        "checks",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("name", "socle")
                                        .put("status", "UP")
                                        .put("data", new JsonObject().put("version", "9.9.9"))));
    }
}
