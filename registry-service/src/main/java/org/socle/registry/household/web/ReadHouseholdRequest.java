package org.socle.registry.household.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.Territory;
import org.socle.registry.directory.KnowAccessPoints;
import org.socle.registry.household.CheckPersons;
import org.socle.registry.household.Communes;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.ReadAnswers;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.source.domain.Channel;
import org.socle.registry.source.domain.Collected;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Brings requests to the form the register works with, or says everything that is wrong with them at once. */
@ApplicationScoped
class ReadHouseholdRequest {

    private final ReadMemberRequest members;
    private final ReadPersonDetails details;
    private final Communes communes;
    private final KnowAccessPoints accessPoints;
    private final ReadAnswers answers;
    private final ObjectMapper json;

    ReadHouseholdRequest(
            ReadMemberRequest members,
            ReadPersonDetails details,
            Communes communes,
            KnowAccessPoints accessPoints,
            ReadAnswers answers,
            ObjectMapper json) {
        this.members = members;
        this.details = details;
        this.communes = communes;
        this.accessPoints = accessPoints;
        this.answers = answers;
        this.json = json;
    }

    HouseholdDraft household(HouseholdRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Territory> commune = commune(request.communeCode(), problems);
        consent(request.consent(), problems);
        long heads = request.members().stream()
                .filter(member -> member.relationship() == Relationship.HEAD)
                .count();
        if (heads != 1) {
            problems.add(new FieldProblem(
                    "/members", heads == 0 ? HouseholdProblems.HEAD_MISSING : HouseholdProblems.TWO_HEADS));
        }
        List<PersonDraft> persons = new ArrayList<>();
        for (int at = 0; at < request.members().size(); at++) {
            persons.add(person(request.members().get(at), request.consent().date(), "/members/" + at + "/", problems));
        }
        if (request.kind() == HouseholdKind.UNACCOMPANIED_CHILDREN) {
            children(persons, problems);
        }
        List<Answers> told =
                answers.read(request.questionnaireAnswers(), AskedOf.HOUSEHOLD, "/questionnaire_answers", problems);
        refuse(problems);
        Territory home = commune.orElseThrow();
        return new HouseholdDraft(Ids.next(), false, null, request.home().in(home.code(), home.lo()), persons, told);
    }

    /** Where and how it was collected. */
    Collected collected(@Nullable String accessPointId, @Nullable Channel channel) {
        return new Collected(accessPoints.named(accessPointId, "/access_point_id"), channel);
    }

    /** Persons who are only asked about: nobody need be the head, and nothing of a home is told but where it is. */
    CheckPersons.Asked asked(MatchRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Territory> commune = commune(request.communeCode(), problems);
        List<PersonDraft> persons = new ArrayList<>();
        for (int at = 0; at < request.persons().size(); at++) {
            persons.add(person(request.persons().get(at), LocalDate.EPOCH, "/persons/" + at + "/", problems));
        }
        refuse(problems);
        return new CheckPersons.Asked(commune.orElseThrow().lo(), persons);
    }

    HouseholdDraft newMember(AddMemberRequest request, Household household) {
        List<FieldProblem> problems = new ArrayList<>();
        consent(request.consent(), problems);
        if (request.member().relationship() == Relationship.HEAD) {
            problems.add(new FieldProblem("/member/relationship", HouseholdProblems.SECOND_HEAD));
        }
        PersonDraft person = person(request.member(), request.consent().date(), "/member/", problems);
        refuse(problems);
        return new HouseholdDraft(household.id().value(), true, null, household.home(), List.of(person));
    }

    /** Where an adult lives with them, children are not on their own. */
    private void children(List<PersonDraft> persons, List<FieldProblem> problems) {
        for (int at = 0; at < persons.size(); at++) {
            BirthDate birth = persons.get(at).details().birth();
            if (birth != null && details.isAdult(birth)) {
                problems.add(
                        new FieldProblem("/members/" + at + "/birth_date", HouseholdProblems.ADULT_AMONG_CHILDREN));
            }
        }
    }

    private Optional<Territory> commune(String code, List<FieldProblem> problems) {
        Optional<Territory> commune = communes.find(code);
        if (commune.isEmpty()) {
            problems.add(new FieldProblem("/commune_code", HouseholdProblems.COMMUNE_UNKNOWN));
        } else if (!communes.isTheCallers(commune.get())) {
            problems.add(new FieldProblem("/commune_code", HouseholdProblems.COMMUNE_OUTSIDE));
        }
        return commune;
    }

    private void consent(ConsentRequest consent, List<FieldProblem> problems) {
        if (!consent.given()) {
            problems.add(new FieldProblem("/consent/given", HouseholdProblems.CONSENT_MISSING));
        } else if (!details.isPast(consent.date())) {
            problems.add(new FieldProblem("/consent/date", HouseholdProblems.CONSENT_IN_FUTURE));
        }
    }

    private PersonDraft person(MemberRequest member, LocalDate consentedOn, String at, List<FieldProblem> problems) {
        return new PersonDraft(
                Ids.next(),
                null,
                member.relationship(),
                members.details(member, at, problems),
                consentedOn,
                statement(member),
                null,
                answers.read(member.questionnaireAnswers(), AskedOf.PERSON, at + "questionnaire_answers", problems));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(problems);
        }
    }

    /** What was said, word for word, kept with the person for ever. */
    private String statement(MemberRequest member) {
        try {
            return json.writeValueAsString(member);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that was read can be written", e);
        }
    }
}
