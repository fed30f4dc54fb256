package org.socle.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.socle.web.language.Language;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemWriter;

/** The problem answers that operations share, each with an example as it is really sent. */
enum StandardResponses {
    BAD_REQUEST(
            "The request is malformed or breaks a rule",
            PlatformProblems.REQUEST_INVALID
                    .about()
                    .with(List.of(new FieldProblem("/members/0/birth_date", "platform.field.past")))),
    UNAUTHENTICATED("No token, or one that is not accepted", PlatformProblems.TOKEN_MISSING.about()),
    FORBIDDEN("The permission is missing", PlatformProblems.ACCESS_DENIED.about()),
    NOT_FOUND("It does not exist, or lies outside your territory", PlatformProblems.PATH_UNKNOWN.about()),
    TOO_LARGE("The body is too large", PlatformProblems.TOO_LARGE.about(256)),
    UNSUPPORTED_MEDIA_TYPE("The body's media type is not supported", PlatformProblems.UNSUPPORTED_MEDIA_TYPE.about()),
    TOO_MANY_REQUESTS("Too many requests; see Retry-After", PlatformProblems.TOO_MANY.about()),
    INTERNAL("Our fault; quote the trace_id", PlatformProblems.INTERNAL.about());

    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String SCHEMA = "Problem";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String description;
    private final ProblemException example;

    StandardResponses(String description, ProblemException example) {
        this.description = description;
        this.example = example;
    }

    String status() {
        return Integer.toString(example.status());
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + componentName());
    }

    /** Adds the schema of a problem and all shared answers. */
    static void describe(Components components) {
        components.addSchema(SCHEMA, schema());
        for (var response : values()) {
            components.addResponse(response.componentName(), response.component());
        }
    }

    /** An answer for a status that a feature's own code explains. */
    static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemWriter.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))));
    }

    private String componentName() {
        var name = new StringBuilder();
        for (var word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private APIResponse component() {
        var response = problem(description);
        var examples = new EnumMap<Language, JsonObject>(Language.class);
        for (var language : Language.values()) {
            examples.put(language, ProblemWriter.document(example, language, TRACE_ID));
        }
        examples.forEach((language, document) -> response.getContent()
                .getMediaType(ProblemWriter.MEDIA_TYPE)
                .addExample(language.tag(), OASFactory.createExample().value(JSON.valueToTree(document.getMap()))));
        return response;
    }

    private static Schema schema() {
        Map<String, Schema> field = new LinkedHashMap<>();
        field.put("pointer", text("JSON pointer into the body, or query/…, path/…, header/…"));
        field.put("line", number("Line inside the field's text, from 1, where one is to blame"));
        field.put("column", number("Column in that line, from 1"));
        field.put("code", text("What is wrong, as a stable code"));
        field.put("detail", text("What is wrong, in the caller's language"));
        field.put("fix", text("How to correct it"));
        Map<String, Schema> problem = new LinkedHashMap<>();
        problem.put("type", text("Address of a page that explains the code"));
        problem.put("title", text("The kind of problem, in the caller's language"));
        problem.put("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        problem.put("detail", text("What happened"));
        problem.put("fix", text("How to go on"));
        problem.put("code", text("The kind of problem, as a stable code; programs read this one"));
        problem.put("trace_id", text("What to quote when asking for help"));
        problem.put(
                "errors",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .properties(field)
                                .required(List.of("pointer", "code"))));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem document")
                .properties(problem)
                .required(List.of("type", "title", "status", "code", "trace_id"));
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
