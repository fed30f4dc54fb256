package org.socle.web.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.socle.kit.idempotency.Idempotent;

/** Makes every mistake that the tests ask for. */
@Path("/v1/troubles")
@RunOnVirtualThread
@PermitAll
public class TroubleResource {
    static final ProblemType LATE = ProblemType.of("test.trouble.late", 409);

    enum Kind {
        SMALL,
        LARGE
    }

    record Part(@NotBlank String name, @Nullable @Past LocalDate birthDate) {}

    record Weighed(int grams) {}

    record Trouble(
            @NotNull Kind kind,
            @Nullable Integer count,
            @Nullable Weighed weighed,
            Optional<String> remark,
            @Nullable Instant seenAt,
            @Nullable BigDecimal weight,
            @Nullable Boolean urgent,
            @Size(max = 3) List<@Valid Part> parts) {
        Trouble {
            parts = parts == null ? List.of() : List.copyOf(parts);
            if (count != null && count == 13) {
                throw LATE.about("13");
            }
        }
    }

    @POST
    @Operation(summary = "Take a trouble")
    public Trouble take(@NotNull @Valid Trouble trouble) {
        return trouble;
    }

    @POST
    @Path("/rows")
    @Idempotent
    @Consumes("text/csv")
    @Operation(summary = "Count bytes")
    public long rows(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Find a trouble by its id")
    public Response find(@PathParam("id") UUID id, @QueryParam("limit") @Max(500) int limit) {
        throw LATE.about(id.toString());
    }

    @GET
    @Path("/crash")
    @Operation(summary = "Crash")
    public Response crash() {
        throw new IllegalStateException("secret: Fatou Diop");
    }

    @GET
    @Path("/unnamed")
    @Operation(summary = "Answer without naming a media type")
    public Response unnamed() {
        return Response.ok(new Part("a", null)).build();
    }

    @GET
    @Path("/locked")
    @RolesAllowed("test:troubles:read")
    @Operation(summary = "Need a permission")
    public String locked() {
        return "open";
    }

    @GET
    @Path("/signed-in")
    @RolesAllowed("**")
    @Operation(summary = "Need no permission, but a name")
    public String signedIn() {
        return "open";
    }
}
