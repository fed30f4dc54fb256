package org.socle.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Completes each operation with what its annotations imply: permissions, headers, problem answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribeOperations implements OASFilter {
    static final String SECURITY_SCHEME = "socle";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    // What Jakarta Security calls a caller with any role or none.
    private static final String ANYBODY_SIGNED_IN = "**";

    private final ResourceMethods methods;

    public DescribeOperations(IndexView index) {
        this.methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getPaths() == null || openApi.getPaths().getPathItems() == null) {
            return;
        }
        if (openApi.getComponents() == null) {
            openApi.setComponents(OASFactory.createComponents());
        }
        StandardResponses.describe(openApi.getComponents());
        var withoutSummary = new ArrayList<String>();
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    if (operation.getSummary() == null || operation.getSummary().isBlank()) {
                        withoutSummary.add(verb + " " + path);
                    }
                    describe(operation, verb.name(), path);
                }));
        if (!withoutSummary.isEmpty()) {
            throw new IllegalStateException(
                    "Operations without @Operation(summary = …): " + String.join(", ", withoutSummary));
        }
    }

    private void describe(Operation operation, String verb, String path) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        describePermissions(operation, methods.permissions(verb, path));
        if (methods.isIdempotent(verb, path)) {
            describeIdempotency(operation);
        }
        if (operation.getRequestBody() != null || hasParameters(operation) || path.contains("{")) {
            add(operation, StandardResponses.BAD_REQUEST);
        }
        if (operation.getRequestBody() != null) {
            add(operation, StandardResponses.TOO_LARGE);
            add(operation, StandardResponses.UNSUPPORTED_MEDIA_TYPE);
        }
        if (path.contains("{")) {
            add(operation, StandardResponses.NOT_FOUND);
        }
        add(operation, StandardResponses.TOO_MANY_REQUESTS);
        add(operation, StandardResponses.INTERNAL);
    }

    private static void describePermissions(Operation operation, List<String> permissions) {
        if (permissions.isEmpty()) {
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SECURITY_SCHEME)));
        var before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        if (permissions.contains(ANYBODY_SIGNED_IN)) {
            operation.setDescription(before + "Permission: none, but one must be signed in");
        } else {
            var named = permissions.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
            operation.setDescription(before + "Permission: " + named);
            operation.addExtension("x-permissions", permissions);
        }
        add(operation, StandardResponses.UNAUTHENTICATED);
        add(operation, StandardResponses.FORBIDDEN);
    }

    private static void describeIdempotency(Operation operation) {
        if (!hasIdempotencyKey(operation)) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IDEMPOTENCY_KEY)
                    .in(In.HEADER)
                    .required(true)
                    .description("A new random text for each new intent; a retry sends the same one"
                            + " and gets the first answer again.")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .minLength(8)
                            .maxLength(128))
                    .example("b7f1c5e2-8a55-4c4c-9a7d-0d9f3f6f2a10"));
        }
        add(operation, StandardResponses.BAD_REQUEST);
        addOwn(
                operation,
                "409",
                "The first request with this Idempotency-Key is still running, or the state forbids it");
        addOwn(operation, "422", "This Idempotency-Key was used with another body");
    }

    private static boolean hasParameters(Operation operation) {
        return operation.getParameters() != null && !operation.getParameters().isEmpty();
    }

    private static boolean hasIdempotencyKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getName)
                        .anyMatch(IDEMPOTENCY_KEY::equalsIgnoreCase);
    }

    private static void add(Operation operation, StandardResponses response) {
        if (isBare(operation.getResponses().getAPIResponse(response.status()))) {
            operation.getResponses().addAPIResponse(response.status(), response.reference());
        }
    }

    // The scanner itself adds a 400 that says nothing wherever a body is validated.
    private static boolean isBare(@Nullable APIResponse response) {
        return response == null
                || (response.getRef() == null
                        && response.getContent() == null
                        && "Bad Request".equals(response.getDescription()));
    }

    private static void addOwn(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, StandardResponses.problem(description));
        }
    }
}
