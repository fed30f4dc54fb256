package org.socle.registry.history.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.PersonId;

/** The versions of a person: what is registered and what they answer change at moments of their own. */
public final class PersonVersions {

    private PersonVersions() {}

    /**
     * Newest first.
     *
     * @param newestFirst the states of the person
     * @param answers everything they ever answered
     */
    public static List<Version> of(
            List<State<Person>> newestFirst, Recorded registered, Collection<AnswersThen> answers) {
        List<State<Person>> states = newestFirst.reversed();
        List<Version> versions = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Recorded recorded : moments(states, registered, answers).values()) {
            Map<String, String> after = fields(states.stream()
                    .filter(state -> state.stoodAfter(recorded.at()))
                    .findFirst()
                    .orElseThrow()
                    .what());
            after.putAll(AnswersThen.fields(answers, recorded.at()));
            versions.addFirst(new Version(recorded, before, after));
            before = after;
        }
        return versions;
    }

    private static SortedMap<Instant, Recorded> moments(
            List<State<Person>> states, Recorded registered, Collection<AnswersThen> answers) {
        SortedMap<Instant, Recorded> moments = new TreeMap<>();
        moments.put(registered.at(), registered);
        for (State<Person> state : states) {
            Recorded ended = state.ended();
            if (ended != null) {
                moments.put(ended.at(), ended);
            }
        }
        AnswersThen.addMoments(moments, answers);
        return moments.tailMap(registered.at());
    }

    private static Map<String, String> fields(Person person) {
        Map<String, String> fields = new TreeMap<>(PersonFields.of(person.details()));
        fields.put("status", person.status().name());
        fields.put("commune_code", person.communeCode());
        PersonId into = person.mergedInto();
        if (into != null) {
            fields.put("merged_into", into.text());
        }
        UUID household = person.householdId();
        var relationship = person.relationship();
        if (household != null && relationship != null) {
            fields.put("household_id", new HouseholdId(household).text());
            fields.put("relationship", relationship.name());
        }
        String number = person.socialNumber();
        if (number != null) {
            fields.put("social_number", number);
        }
        LocalDate consent = person.consentedOn();
        if (consent != null) {
            fields.put("consented_on", consent.toString());
        }
        return fields;
    }
}
