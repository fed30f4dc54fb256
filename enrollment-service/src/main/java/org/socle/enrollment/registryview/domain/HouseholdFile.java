package org.socle.enrollment.registryview.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.FactSheet;

/**
 * A household with all its members: enough to assess it.
 *
 * @param household the household
 * @param persons every member, by id
 * @param answers what it and its members answer to questionnaires
 */
public record HouseholdFile(HouseholdRecord household, Map<UUID, PersonRecord> persons, FileAnswers answers) {

    public HouseholdFile {
        persons = Map.copyOf(persons);
        for (var member : household.members()) {
            if (!persons.containsKey(member.person())) {
                throw new IllegalArgumentException("A member of the household is not known yet");
            }
        }
    }

    /** One that was asked nothing of a country's own. */
    public HouseholdFile(HouseholdRecord household, Map<UUID, PersonRecord> persons) {
        this(household, persons, FileAnswers.NONE);
    }

    /** The member with the given id. */
    public PersonRecord person(UUID id) {
        var person = persons.get(id);
        if (person == null) {
            throw new IllegalArgumentException("Not a member of this household");
        }
        return person;
    }

    /** What a rule may know about it on the given day. */
    public FactSheet facts(LocalDate on) {
        var household = new HashMap<String, Object>();
        household.put("size", (long) this.household.members().size());
        household.put("urban", this.household.urban());
        household.put("commune", this.household.commune().code());
        this.household.commune().department().ifPresent(code -> household.put("department", code));
        this.household.commune().region().ifPresent(code -> household.put("region", code));
        this.household.score().ifPresent(score -> {
            household.put("score", (long) score.value());
            household.put("score_category", score.category());
        });
        household.put("dwelling", dwelling(this.household.dwelling()));
        household.put("assets", this.household.assets());
        this.household.kind().ifPresent(kind -> household.put("kind", kind));
        putHardship(household, this.household.hardship());
        putAnswers(household, answers.household());
        return new FactSheet(household, members(on), OptionalInt.empty(), on);
    }

    private List<Map<String, Object>> members(LocalDate on) {
        return household.members().stream().map(member -> member(member, on)).toList();
    }

    private Map<String, Object> member(HouseholdRecord.Member member, LocalDate on) {
        var person = person(member.person());
        var facts = new HashMap<String, Object>();
        facts.put("relationship", member.relationship());
        facts.put("sex", person.sex());
        facts.put("disabilities", person.disabilities());
        person.birth().flatMap(birth -> birth.years(on)).ifPresent(years -> facts.put("age_years", years));
        person.birth().flatMap(birth -> birth.months(on)).ifPresent(months -> facts.put("age_months", months));
        putKnown(facts, "pregnant", person.pregnant());
        putKnown(facts, "attends_school", person.attendsSchool());
        putKnown(facts, "occupation", person.occupation());
        putSituation(facts, person.situation());
        putAnswers(facts, answers.of(person.id()));
        return facts;
    }

    private static void putSituation(Map<String, Object> facts, SituationRecord situation) {
        putKnown(facts, "vital_status", situation.vitalStatus());
        putKnown(facts, "marital_status", situation.maritalStatus());
        putKnown(facts, "refugee_status", situation.refugeeStatus());
        putKnown(facts, "education", situation.education());
        putKnown(facts, "work_status", situation.workStatus());
        putKnown(facts, "work_formality", situation.workFormality());
        putKnown(facts, "rural_worker", situation.ruralWorker());
        putKnown(facts, "contributory_schemes", situation.contributorySchemes());
        putKnown(facts, "chronic_illness", situation.chronicIllness());
        putKnown(facts, "greatest_difficulty", whole(situation.greatestDifficulty()));
    }

    private static void putAnswers(Map<String, Object> facts, Map<String, Map<String, Object>> answers) {
        if (!answers.isEmpty()) {
            facts.put(AnswerFacts.NAME, answers);
        }
    }

    private static void putHardship(Map<String, Object> facts, HardshipRecord hardship) {
        putKnown(facts, "food_consumption", hardship.foodConsumption());
        putKnown(facts, "coping_index", whole(hardship.copingIndex()));
        putKnown(facts, "shocks", hardship.shocks());
    }

    private static Map<String, Object> dwelling(DwellingRecord dwelling) {
        var facts = new HashMap<String, Object>();
        putKnown(facts, "roof", dwelling.roof());
        putKnown(facts, "water", dwelling.water());
        putKnown(facts, "latrine", dwelling.latrine());
        putKnown(facts, "electricity", dwelling.electricity());
        putKnown(facts, "rooms", whole(dwelling.rooms()));
        putKnown(facts, "wall", dwelling.wall());
        putKnown(facts, "floor", dwelling.floor());
        putKnown(facts, "sanitation", dwelling.sanitation());
        putKnown(facts, "lighting", dwelling.lighting());
        putKnown(facts, "cooking_fuel", dwelling.cookingFuel());
        return facts;
    }

    private static @Nullable Long whole(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static void putKnown(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
