package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.Territory;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.household.Communes;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HomeFields;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.Relationship;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Reads what is told of a life event, or says everything that is missing or cannot be read at once. */
@ApplicationScoped
class ReadLifeEvent {

    private static final String AT = "/life_event/";

    private final ReadPersonFields personFields;
    private final ReadHomeFields homeFields;
    private final PersonStore persons;
    private final Communes communes;

    ReadLifeEvent(ReadPersonFields personFields, ReadHomeFields homeFields, PersonStore persons, Communes communes) {
        this.personFields = personFields;
        this.homeFields = homeFields;
        this.persons = persons;
        this.communes = communes;
    }

    /**
     * @param subject the person or household it is about
     * @param home of the household it is about; null for an event of a person
     */
    LifeEvent read(Wish wish, UUID subject, @Nullable Home home) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<LifeEvent> read = new Reading(wish.lifeEvent(), subject, problems).event(wish, home);
        if (!problems.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(problems);
        }
        return read.orElseThrow();
    }

    /** One reading; what cannot be read is kept as problems. */
    private final class Reading {

        private final LifeEventWish told;
        private final UUID subject;
        private final List<FieldProblem> problems;

        Reading(LifeEventWish told, UUID subject, List<FieldProblem> problems) {
            this.told = told;
            this.subject = subject;
            this.problems = problems;
        }

        Optional<LifeEvent> event(Wish wish, @Nullable Home home) {
            UUID newHead = person("new_head_id", told.newHeadId());
            return switch (wish.kind()) {
                case BIRTH -> birth(home);
                case DEATH -> Optional.of(new LifeEvent.Death(subject, newHead));
                case MARRIAGE -> union(newHead, true);
                case SEPARATION -> union(newHead, false);
                case MOVE -> move(home);
                case ARRIVAL -> arrival(newHead);
                case DEPARTURE -> Optional.of(new LifeEvent.Departure(subject, newHead));
                case HEAD_CHANGE -> headChange(newHead);
                case HOUSEHOLD_SPLIT -> split(newHead, home);
                case HOUSEHOLD_MERGE -> merger();
                case INSTITUTION_ENTRY ->
                    Optional.of(new LifeEvent.InstitutionEntry(
                            subject, household(told.householdId()), Ids.next(), newHead));
                case PERSON_CORRECTION, HOUSEHOLD_CORRECTION ->
                    throw new IllegalArgumentException("a correction is no life event");
            };
        }

        private Optional<LifeEvent> birth(@Nullable Home home) {
            UUID mother = person("mother_id", told.motherId());
            Map<String, String> fields = fields(told.childFields(), PersonFields.NAMES, "child/");
            if (mother != null) {
                persons.find(mother)
                        .map(found -> found.details().givenNames() + " "
                                + found.details().familyName())
                        .ifPresent(name -> fields.putIfAbsent("mother_name", name));
            }
            PersonDetails child = personFields.read(
                    fields, (field, code, args) -> problems.add(new FieldProblem(AT + "child/" + field, code, args)));
            Relationship relationship = needed("relationship", told.relationship());
            if (!fields.containsKey("birth_date")) {
                problems.add(new FieldProblem(AT + "child/birth_date", ChangeProblems.VALUE_NEEDED));
            }
            return relationship == null || home == null
                    ? Optional.empty()
                    : Optional.of(new LifeEvent.Birth(subject, child, relationship, mother));
        }

        private Optional<LifeEvent> union(@Nullable UUID newHead, boolean begins) {
            UUID spouse = needed("spouse_id", person("spouse_id", told.spouseId()));
            var status = needed("marital_status", told.maritalStatus());
            if (spouse == null || status == null) {
                return Optional.empty();
            }
            return Optional.of(
                    begins
                            ? new LifeEvent.Marriage(
                                    subject,
                                    spouse,
                                    status,
                                    household(told.householdId()),
                                    told.relationship(),
                                    newHead)
                            : new LifeEvent.Separation(subject, spouse, status, told.leaves(), newHead));
        }

        private Optional<LifeEvent> move(@Nullable Home home) {
            String code = needed("commune_code", told.communeCode());
            Optional<Territory> commune = Optional.ofNullable(code).flatMap(communes::find);
            if (code != null && commune.isEmpty()) {
                problems.add(new FieldProblem(AT + "commune_code", HouseholdProblems.COMMUNE_UNKNOWN));
            }
            List<FieldChange> known = home(home);
            return commune.map(place -> new LifeEvent.Move(subject, place.code(), place.lo(), known));
        }

        private Optional<LifeEvent> arrival(@Nullable UUID newHead) {
            UUID household = needed("household_id", household(told.householdId()));
            Relationship relationship = needed("relationship", told.relationship());
            return household == null || relationship == null
                    ? Optional.empty()
                    : Optional.of(new LifeEvent.Arrival(subject, household, relationship, newHead));
        }

        private Optional<LifeEvent> headChange(@Nullable UUID newHead) {
            UUID head = needed("new_head_id", newHead);
            Relationship relationship = needed("relationship", told.relationship());
            return head == null || relationship == null
                    ? Optional.empty()
                    : Optional.of(new LifeEvent.HeadChange(subject, head, relationship));
        }

        private Optional<LifeEvent> split(@Nullable UUID newHead, @Nullable Home home) {
            List<LifeEvent.Leaver> leavers = new ArrayList<>();
            for (int at = 0; at < told.members().size(); at++) {
                LifeEventWish.Member member = told.members().get(at);
                UUID person = person("members/" + at + "/person_id", member.personId());
                if (person != null) {
                    leavers.add(new LifeEvent.Leaver(person, member.relationship()));
                }
            }
            return Optional.of(new LifeEvent.Split(subject, Ids.next(), leavers, newHead, home(home)));
        }

        private Optional<LifeEvent> merger() {
            UUID into = needed("household_id", household(told.householdId()));
            Relationship relationship = needed("relationship", told.relationship());
            return into == null || relationship == null
                    ? Optional.empty()
                    : Optional.of(new LifeEvent.Merger(subject, into, relationship));
        }

        /** What is known of a new home, in the one form of the register. */
        private List<FieldChange> home(@Nullable Home before) {
            if (before == null) {
                return List.of();
            }
            Map<String, String> fields = fields(told.homeFields(), HomeFields.NAMES, "home/");
            Map<String, String> whole = new HashMap<>(fields);
            whole.putIfAbsent("urban", Boolean.toString(before.urban()));
            Map<String, String> read = HomeFields.of(homeFields.read(
                    whole,
                    before,
                    (field, code, args) -> problems.add(new FieldProblem(AT + "home/" + field, code, args))));
            return read.entrySet().stream()
                    .map(each -> new FieldChange(each.getKey(), null, each.getValue()))
                    .toList();
        }

        private Map<String, String> fields(List<LifeEventWish.Told> list, Set<String> known, String at) {
            Map<String, String> fields = new HashMap<>();
            for (LifeEventWish.Told each : list) {
                if (!known.contains(each.field())) {
                    problems.add(new FieldProblem(AT + at + each.field(), ChangeProblems.FIELD_UNKNOWN));
                } else if (fields.put(each.field(), each.value()) != null) {
                    problems.add(new FieldProblem(AT + at + each.field(), ChangeProblems.FIELD_TWICE));
                }
            }
            return fields;
        }

        private @Nullable UUID person(String field, @Nullable String id) {
            if (id == null) {
                return null;
            }
            Optional<UUID> parsed = PersonId.parse(id.strip()).map(PersonId::value);
            if (parsed.isEmpty()) {
                problems.add(new FieldProblem(AT + field, ChangeProblems.PERSON_UNKNOWN));
            }
            return parsed.orElse(null);
        }

        private @Nullable UUID household(@Nullable String id) {
            if (id == null) {
                return null;
            }
            Optional<UUID> parsed = HouseholdId.parse(id.strip()).map(HouseholdId::value);
            if (parsed.isEmpty()) {
                problems.add(new FieldProblem(AT + "household_id", ChangeProblems.HOUSEHOLD_UNKNOWN));
            }
            return parsed.orElse(null);
        }

        private <T> @Nullable T needed(String field, @Nullable T value) {
            if (value == null) {
                problems.add(new FieldProblem(AT + field, ChangeProblems.VALUE_NEEDED));
            }
            return value;
        }
    }
}
