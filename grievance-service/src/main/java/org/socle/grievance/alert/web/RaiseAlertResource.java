package org.socle.grievance.alert.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.grievance.alert.RaiseAlert;
import org.socle.kit.idempotency.Idempotent;

@Path("/v1/alerts")
@Tag(name = "public", description = "For anybody, without an account")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RaiseAlertResource {

    private static final String EXAMPLE = """
            {"territory_code": "SN-TH-01-01", "barrier": "BENEFIT_LATE",
             "text": "Le guichet est fermé depuis trois semaines et personne ne dit quand il rouvrira."}""";

    private final RaiseAlert raiseAlert;

    RaiseAlertResource(RaiseAlert raiseAlert) {
        this.raiseAlert = raiseAlert;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "raiseAlert",
            summary = "Raise an alert",
            description =
                    "Without an account and without a name. It reaches the watch cell of the region at once. The answer "
                            + "holds the tracking code, which is shown this once and kept nowhere: only with it can the alert be "
                            + "followed. A contact is kept only if it is given, apart from the alert. Use a random "
                            + "Idempotency-Key: who knows it could read the answer again for a day.")
    @APIResponse(
            responseCode = "201",
            description = "Raised and relayed",
            content = @Content(schema = @Schema(implementation = RaisedView.class)))
    public Response raise(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "late", value = EXAMPLE))) @NotNull @Valid
                    AlertRequest request) {
        var raised = raiseAlert.raise(request.wish());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(RaisedView.of(raised))
                .build();
    }
}
