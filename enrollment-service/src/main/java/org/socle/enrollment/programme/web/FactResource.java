package org.socle.enrollment.programme.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.FactCatalogue;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.FactType;
import org.socle.enrollment.questionnaire.Questionnaires;
import org.socle.kit.paging.Page;
import org.socle.web.language.Languages;

@Path("/v1/facts")
@Tag(name = "rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FactResource {

    private final Questionnaires questionnaires;

    FactResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @Transactional
    @RolesAllowed("enrollment:programmes:read")
    @Operation(
            operationId = "listFacts",
            summary = "List the facts a rule may ask about",
            description = "By the name rules use. `members` is a list of persons: write "
                    + "`members.exists(m, m.age_years < 5)`. Any fact may be unknown for somebody. Below `answers` stand the fields of the "
                    + "registry's own questionnaires that are marked ELIGIBILITY.")
    public Page<FactView> list() {
        var answers = questionnaires.facts();
        return new Page<>(
                Stream.of(
                                views("household.", FactCatalogue.household()),
                                views("household.dwelling.", FactCatalogue.dwelling()),
                                views("household.", answers.households()),
                                views("person.", FactCatalogue.person()),
                                views("person.", answers.persons()))
                        .flatMap(views -> views)
                        .toList(),
                null);
    }

    private static Stream<FactView> views(String prefix, List<FactGroup> questionnaires) {
        return questionnaires.stream()
                .flatMap(group -> views(prefix + AnswerFacts.NAME + "." + group.name() + ".", group));
    }

    private static Stream<FactView> views(String prefix, FactGroup group) {
        return group.facts().stream()
                .filter(fact -> fact.type() != FactType.GROUP)
                .map(fact -> new FactView(
                        prefix + fact.name(),
                        fact.type(),
                        fact.meaning().in(Languages.current().locale()),
                        fact.values()));
    }

    @Schema(name = "Fact")
    record FactView(
            @Schema(examples = "person.age_years") String name,
            FactType type,
            String meaning,

            @Schema(description = "The codes it may have; empty when any")
            List<String> values) {}
}
