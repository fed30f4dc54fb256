package org.socle.enrollment.registryview.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.FactSheet;

/**
 * A household with all its members: enough to assess it.
 *
 * @param household the household
 * @param persons every member, by id
 */
public record HouseholdFile(HouseholdRecord household, Map<UUID, PersonRecord> persons) {

    public HouseholdFile {
        persons = Map.copyOf(persons);
        for (var member : household.members()) {
            if (!persons.containsKey(member.person())) {
                throw new IllegalArgumentException("A member of the household is not known yet");
            }
        }
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
        return facts;
    }

    private static Map<String, Object> dwelling(DwellingRecord dwelling) {
        var facts = new HashMap<String, Object>();
        putKnown(facts, "roof", dwelling.roof());
        putKnown(facts, "water", dwelling.water());
        putKnown(facts, "latrine", dwelling.latrine());
        putKnown(facts, "electricity", dwelling.electricity());
        var rooms = dwelling.rooms();
        putKnown(facts, "rooms", rooms == null ? null : rooms.longValue());
        return facts;
    }

    private static void putKnown(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
