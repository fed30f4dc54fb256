package org.socle.web.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.socle.web.language.Language;
import org.socle.web.language.Languages;
import org.socle.web.problem.ProblemTexts.Part;
import org.socle.web.trace.TraceContext;

/** Puts a problem into words: the same document from a resource and from a bare Vert.x route. */
public final class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemWriter() {}

    /** The document in one language; nothing in it tells more than the texts and their arguments do. */
    public static JsonObject document(ProblemException problem, Language language, String traceId) {
        var texts = ProblemTexts.all();
        var args = problem.args().toArray();
        var document = new JsonObject()
                .put("type", typeUri(problem.code()))
                .put("title", texts.title(language, problem.code(), args))
                .put("status", problem.status());
        put(document, "detail", texts.find(language, problem.code(), Part.DETAIL, args));
        put(document, "fix", texts.find(language, problem.code(), Part.FIX, args));
        document.put("code", problem.code()).put("trace_id", traceId);
        if (!problem.errors().isEmpty()) {
            var errors = new JsonArray();
            problem.errors().forEach(error -> errors.add(field(error, texts, language)));
            document.put("errors", errors);
        }
        return document;
    }

    /** The answer of a resource. */
    public static Response response(ProblemException problem) {
        var language = Languages.current();
        var response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store")
                .entity(document(problem, language, TraceContext.currentTraceId())
                        .encode());
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Ends a Vert.x route with the problem; a response that has begun can only be cut off. */
    public static void write(RoutingContext context, ProblemException problem) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        var language = Languages.of(context.request().getHeader("Accept-Language"));
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .putHeader("Cache-Control", "no-store");
        response.headers().add("Vary", "Accept-Language");
        problem.headers().forEach(response::putHeader);
        response.end(document(problem, language, TraceContext.currentTraceId()).toBuffer());
    }

    /** The page that explains a code, as a stable address. */
    public static String typeUri(String code) {
        return publicUrl() + "/problems/" + code.replace('.', '/');
    }

    private static String publicUrl() {
        return ConfigProvider.getConfig()
                .getOptionalValue("socle.public-url", String.class)
                .orElse("http://localhost:8080");
    }

    private static JsonObject field(FieldProblem error, ProblemTexts texts, Language language) {
        var field = new JsonObject().put("pointer", error.pointer());
        var args = error.args();
        if (args.length > 0 && args[0] instanceof TextPosition(var line, var column)) {
            field.put("line", line).put("column", column);
            args = spread(line, column, args);
        }
        field.put("code", error.code());
        var words = args;
        put(
                field,
                "detail",
                texts.find(language, error.code(), Part.DETAIL, words)
                        .or(() -> texts.find(language, error.code(), Part.TITLE, words)));
        put(field, "fix", texts.find(language, error.code(), Part.FIX, words));
        return field;
    }

    private static Object[] spread(int line, int column, Object[] args) {
        var words = new Object[args.length + 1];
        words[0] = line;
        words[1] = column;
        System.arraycopy(args, 1, words, 2, args.length - 1);
        return words;
    }

    private static void put(JsonObject object, String name, Optional<String> text) {
        text.ifPresent(words -> object.put(name, words));
    }
}
