package org.socle.registry.person.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.kit.paging.Page;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.person.FindPersons;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.Person;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

@Path("/v1/person-searches")
@Tag(name = "persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonSearchResource {

    private final FindPersons persons;
    private final ReadPersonDetails details;

    PersonSearchResource(FindPersons persons, ReadPersonDetails details) {
        this.persons = persons;
        this.details = details;
    }

    @POST
    @RolesAllowed({"registry:persons:read", "registry:persons:write"})
    @Operation(operationId = "searchPersons", summary = "Find persons by an exact number", description = """
                    By social number, by the number of an identity document or by telephone, inside one's territory. \
                    The number travels in the body, since addresses are logged. Whoever is shown is written down.""")
    public Page<PersonView> search(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PersonSearchRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "by telephone",
                                                            value = PersonSearchRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    PersonSearchRequest request) {
        return new Page<>(found(request).stream().map(PersonView::of).toList(), null);
    }

    private List<Person> found(PersonSearchRequest request) {
        long criteria = Stream.of(request.socialNumber(), request.nationalId(), request.phone())
                .filter(java.util.Objects::nonNull)
                .count();
        if (criteria != 1) {
            throw PersonProblems.SEARCH_UNCLEAR.about();
        }
        List<FieldProblem> problems = new ArrayList<>();
        String socialNumber = request.socialNumber();
        if (socialNumber != null) {
            return SocialNumber.parse(socialNumber)
                    .map(persons::bySocialNumber)
                    .orElseThrow(() -> PlatformProblems.REQUEST_INVALID
                            .about()
                            .with(List.of(
                                    new FieldProblem("/social_number", PersonProblems.SOCIAL_NUMBER_UNREADABLE))));
        }
        String phone = request.phone();
        if (phone != null) {
            return details.phone(phone, (code, args) -> problems.add(new FieldProblem("/phone", code, args)))
                    .map(persons::byPhone)
                    .orElseThrow(() -> PlatformProblems.REQUEST_INVALID.about().with(problems));
        }
        PersonSearchRequest.NationalIdSearch id = java.util.Objects.requireNonNull(request.nationalId());
        return details.nationalId(
                        id.type(),
                        id.number(),
                        (code, args) -> problems.add(new FieldProblem("/national_id/number", code, args)))
                .map(persons::byNationalId)
                .orElseThrow(() -> PlatformProblems.REQUEST_INVALID.about().with(problems));
    }
}
