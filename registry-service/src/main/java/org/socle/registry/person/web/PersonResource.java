package org.socle.registry.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.answer.Answers;
import org.socle.registry.history.ReadMoment;
import org.socle.registry.history.RecallPersons;
import org.socle.registry.person.FindPersons;

@Path("/v1/persons")
@Tag(name = "persons", description = "Persons, and finding them by an exact number")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonResource {

    private final FindPersons persons;
    private final RecallPersons past;
    private final ReadMoment moments;

    PersonResource(FindPersons persons, RecallPersons past, ReadMoment moments) {
        this.persons = persons;
        this.past = past;
        this.moments = moments;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"registry:persons:read", "registry:persons:write"})
    @Operation(
            operationId = "getPerson",
            summary = "Read a person",
            description =
                    "Everything registered about a person. Who was merged is answered with the person that stands for "
                            + "them, and redirected_from says so. With as_of, what was registered then, also of whoever "
                            + "stood for them then; without an ETag, since the past is not changed. Each reading is "
                            + "written down. Outside one's territory: 404.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(
            @PathParam("id") String id,
            @Parameter(
                            description = "A moment of the past, or a day, whose end in UTC is meant; now unless told",
                            example = "2026-11-02T12:00:00Z")
                    @QueryParam("as_of")
                    @Nullable
                    String asOf) {
        if (asOf != null) {
            FindPersons.Seen then = past.asOf(id, moments.read(asOf));
            return Response.ok(PersonView.of(then.person(), then.answers(), then.provenance())
                            .askedFor(id))
                    .build();
        }
        FindPersons.Seen seen = persons.see(id);
        return Answers.withEtag(
                seen.person().version(),
                PersonView.of(seen.person(), seen.answers(), seen.provenance()).askedFor(id));
    }
}
