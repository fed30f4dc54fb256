package org.socle.registry.change.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.idempotency.Idempotent;
import org.socle.registry.change.AttachEvidence;

@Path("/v1/change-requests/{id}/attachments")
@Tag(name = "changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangeAttachmentResource {

    private final AttachEvidence evidence;

    ChangeAttachmentResource(AttachEvidence evidence) {
        this.evidence = evidence;
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Idempotent
    @RolesAllowed("registry:changes:propose")
    @Operation(operationId = "attachEvidence", summary = "Attach evidence to a change", description = """
        A PDF, JPEG or PNG of at most 5 MiB as the body. What it is, its own bytes say; anything else is 415. \
        The name keeps letters, digits, hyphens and dots. Stored encrypted; only while the change waits.\
        """)
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location leads to the file",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response attach(
            @PathParam("id") String id,
            @Parameter(description = "What the file is called", example = "birth-certificate.pdf", required = true)
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 200)
                    String name,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/pdf",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body,
            @Parameter(description = "Only check") @QueryParam("validate_only") @DefaultValue("false")
                    boolean validateOnly) {
        AttachmentView view = AttachmentView.of(evidence.attach(id, name, body, validateOnly));
        if (validateOnly) {
            return Response.ok(view).build();
        }
        return Response.created(URI.create("/v1/change-requests/" + id + "/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{attachment}")
    @Produces({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    @RolesAllowed({"registry:changes:read", "registry:changes:propose", "registry:changes:approve"})
    @Operation(
            operationId = "readEvidence",
            summary = "Read evidence",
            description =
                    "The file as it came, to be kept and not to be shown in a page. Each reading is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        AttachEvidence.File file = evidence.read(id, attachment);
        return Response.ok(file.bytes(), file.attachment().type().mediaType())
                .header("Content-Disposition", disposition(file.attachment().name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The name in the form of RFC 6266: letters beyond ASCII travel encoded. */
    private static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
