package org.socle.registry.search.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.search.SearchPersons;

@Path("/v1/person-searches")
@Tag(name = "persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonSearchResource {

    private static final SearchPersons.Results NOBODY = new SearchPersons.Results(List.of(), null, false);

    private final SearchPersons search;
    private final ReadSearchRequest requests;

    PersonSearchResource(SearchPersons search, ReadSearchRequest requests) {
        this.search = search;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"registry:persons:read", "registry:persons:write"})
    @Operation(operationId = "searchPersons", summary = "Find persons by a number or by names", description = """
                    Inside one's territory, by exactly one of social number, number of an identity document, \
                    telephone, person id, a partner's reference and household; or by names as they are heard, \
                    narrowed by birth date, sex, area and household. Names are found by their sound and ranked; each \
                    person comes with a score and why. Who was merged leads to who stands for them. What is searched \
                    for travels in the body, since addresses are logged. Whoever is shown is written down with the \
                    purpose; nothing else is changed, so no Idempotency-Key is needed.""")
    public PersonSearchView search(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PersonSearchRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "by telephone",
                                                        value = PersonSearchRequest.BY_PHONE),
                                                @ExampleObject(name = "by names", value = PersonSearchRequest.BY_NAMES)
                                            }))
                    @NotNull
                    @Valid
                    PersonSearchRequest request) {
        Cursor page = Cursor.of(limit, cursor);
        return PersonSearchView.of(requests.criterion(request)
                .map(criterion -> search.search(criterion, Optional.ofNullable(request.purpose()), page))
                .orElse(NOBODY));
    }
}
