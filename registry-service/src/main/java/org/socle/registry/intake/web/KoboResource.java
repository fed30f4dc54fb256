package org.socle.registry.intake.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.registry.intake.ImportProblems;
import org.socle.registry.intake.ReceiveImport;
import org.socle.registry.intake.ReceiveImport.Push;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.source.domain.Collected;

@Path("/v1/kobo-submissions")
@Tag(name = "imports", description = "Lists of households pushed by partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KoboResource {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";
    private static final java.util.regex.Pattern UUID =
            java.util.regex.Pattern.compile("\"_uuid\"\\s*:\\s*\"([A-Za-z0-9-]{8,80})\"");

    private static final String EXAMPLE = """
            {"_uuid": "5f2c0b3e-7d0a-4b7e-9d58-0c5a4f2f6a11", "_submission_time": "2026-11-02T10:15:30",
             "home/commune_code": "SN-DK-03-01", "home/urban": "yes", "consent": "yes", "consent_date": "2026-11-02",
             "members": [
               {"members/relationship": "head", "members/given_names": "Awa", "members/family_name": "Ndiaye",
                "members/sex": "F", "members/birth_date": "1987-03-12"},
               {"members/relationship": "child", "members/given_names": "Modou", "members/family_name": "Ndiaye",
                "members/sex": "M", "members/birth_date": "2018-09-14"}]}
            """;

    private final ReceiveImport receive;

    KoboResource(ReceiveImport receive) {
        this.receive = receive;
    }

    @POST
    @RolesAllowed("registry:imports:write")
    @Operation(
            operationId = "receiveKoboSubmission",
            summary = "Receive one submission of Kobo or ODK",
            description = """
                    For a REST service of KoboToolbox: one household, its members in a repeat, questions known by the \
                    last part of their path or by a mapping. The _uuid is the reference: the same submission again \
                    changes nothing and needs no Idempotency-Key; another one under the same _uuid is refused (409). \
                    References of its persons are household_ref and person_ref where the form asks them, else the _uuid \
                    and the place in the repeat. Answers at once; the operation tells what came of it.""")
    @APIResponse(
            responseCode = "202",
            description = "Received; Location leads to the operation",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class),
                                            examples = @ExampleObject(name = "a household of two", value = EXAMPLE)))
                    @NotNull
                    InputStream submission,
            @Parameter(description = "Where the data was collected, such as the form", example = "kobo-2026")
                    @QueryParam("source")
                    @DefaultValue("kobo")
                    @Pattern(regexp = NAME)
                    String source,
            @Parameter(description = "Name of a mapping of the form's questions", example = "kobo-2026")
                    @QueryParam("mapping")
                    @Pattern(regexp = NAME)
                    @Nullable
                    String mapping,
            @Parameter(description = "Only say what would happen") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly)
            throws IOException {
        byte[] document = submission.readAllBytes();
        var uuid = UUID.matcher(new String(document, StandardCharsets.UTF_8));
        if (!uuid.find()) {
            throw ImportProblems.NO_SUBMISSION.about();
        }
        Push push = new Push(
                source, "kobo:" + uuid.group(1), validateOnly, ListFormat.JSON, null, mapping, Collected.UNTOLD);
        ImportView received = ImportView.of(receive.receive(new ByteArrayInputStream(document), push));
        return Answers.accepted(received.operationId(), received);
    }
}
