package org.socle.benefits.benefitpackage.web;

import static org.socle.benefits.benefitpackage.PackageProblems.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.ActivatePackage;
import org.socle.benefits.benefitpackage.DefinePackage;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.idempotency.Idempotent;
import org.socle.kit.operation.OperationId;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

@Path("/v1/packages")
@Tag(name = "packages", description = "What a programme gives: cash, goods and services")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PackageResource {

    private static final String PACKAGE_EXAMPLE = """
            {"programme_code": "CASH_TRANSFER", "code": "FAMILY_GRANT",
             "names": {"fr": "Bourse familiale", "en": "Family grant"}, "cycle": "MONTHLY",
             "items": [
               {"kind": "CASH", "code": "CASH",
                "formula": {"currency": "XOF", "base": "10000", "per_eligible_member": "2500", "max": "25000"}},
               {"kind": "SERVICE", "code": "HEALTH_CARD"}]}""";

    private static final String CONTENT_EXAMPLE = """
            {"names": {"fr": "Kit scolaire", "en": "School kit"},
             "items": [{"kind": "IN_KIND", "code": "SCHOOL_KIT", "quantity": 1, "unit": "KIT", "per": "BENEFICIARY"}]}""";

    private final PackageStore packages;
    private final DefinePackage definePackage;
    private final ActivatePackage activatePackage;
    private final Audit audit;

    PackageResource(PackageStore packages, DefinePackage definePackage, ActivatePackage activatePackage, Audit audit) {
        this.packages = packages;
        this.definePackage = definePackage;
        this.activatePackage = activatePackage;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @RolesAllowed("benefits:packages:write")
    @Operation(
            operationId = "definePackage",
            summary = "Define a package",
            description =
                    "Writes version 1 as a draft; it gives nothing before it is activated. The programme may still be "
                            + "unknown here. With validate_only=true nothing is kept and the answer shows what households of "
                            + "some sizes would receive.")
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sound, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response define(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "cash", value = PACKAGE_EXAMPLE)))
                    @NotNull
                    @Valid
                    PackageRequest request,
            @QueryParam("validate_only") @DefaultValue("false") boolean validateOnly) {
        var content =
                definePackage.check(request.names().names(), request.content().drafts());
        if (validateOnly) {
            return Response.ok(PreviewView.of(content)).build();
        }
        var defined = definePackage.define(request.programmeCode(), request.code(), request.cycle(), content);
        var id = PackageView.text(defined.id());
        audit.wrote("package", id, "defined");
        return Response.created(URI.create("/v1/packages/" + id))
                .entity(PackageView.of(defined))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed("benefits:packages:read")
    @Operation(
            operationId = "listPackages",
            summary = "List packages",
            description = "In the order in which they were defined, all versions included.")
    public Page<PackageView> list(
            @QueryParam("programme")
                    @Parameter(description = "Code of the programme", example = "CASH_TRANSFER")
                    @Nullable
                    String programme,
            @QueryParam("code") @Parameter(description = "Code of the package", example = "FAMILY_GRANT") @Nullable
                    String code,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return packages.list(programme, code, Cursor.of(limit, cursor)).map(PackageView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("benefits:packages:read")
    @Operation(operationId = "getPackage", summary = "Show a package", description = "With all its versions.")
    public PackageView get(@PathParam("id") String id) {
        return PackageView.of(packages.find(packageId(id)).orElseThrow(() -> NOT_FOUND.about(id)));
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @RolesAllowed("benefits:packages:write")
    @Operation(
            operationId = "rewritePackage",
            summary = "Write a new version",
            description = "A draft beside the version in force, which stays in force until the new one is activated. "
                    + "Versions never change. validate_only=true shows examples and keeps nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sound, and not kept (validate_only)",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public Response rewrite(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "kit", value = CONTENT_EXAMPLE)))
                    @NotNull
                    @Valid
                    ContentRequest request,
            @QueryParam("validate_only") @DefaultValue("false") boolean validateOnly) {
        var content = definePackage.check(request.names().names(), request.drafts());
        if (validateOnly) {
            return Response.ok(PreviewView.of(content)).build();
        }
        var rewritten = definePackage.rewrite(packageId(id), content);
        audit.wrote("package", id, "rewritten");
        return Response.created(URI.create("/v1/packages/" + id))
                .entity(PackageView.of(rewritten))
                .build();
    }

    @POST
    @Path("/{id}/activation")
    @Idempotent
    @RolesAllowed("benefits:packages:write")
    @Operation(
            operationId = "activatePackage",
            summary = "Bring a version into force",
            description = "From now on it decides every grant. The first activation also opens the current cycle and "
                    + "starts granting it to everybody already enrolled; granting_operation is that work. Grants made "
                    + "before with an older version stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public Response activate(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "first", value = "{\"version\": 1}")))
                    @NotNull
                    @Valid
                    ActivationRequest request) {
        var result = activatePackage.activate(packageId(id), request.version());
        audit.wrote("package", id, "activated");
        var operation = result.granting().map(OperationId::text).orElse(null);
        return Response.ok(PackageView.of(result.benefitPackage(), operation)).build();
    }

    /** What is not an id of a package is simply not found. */
    private static PackageId packageId(String text) {
        return new PackageId(Ids.parse(PackageView.PREFIX, text).orElseThrow(() -> NOT_FOUND.about(text)));
    }
}
