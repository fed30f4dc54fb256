package org.socle.registry.history.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.household.domain.HomeFields;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.PersonId;

/** The versions of a household: how it lived and who belonged to it change at moments of their own. */
public final class HouseholdVersions {

    private HouseholdVersions() {}

    /**
     * Newest first.
     *
     * @param states of the household, the oldest first
     * @param answers everything the household ever answered
     * @param registered by whom the household was registered
     * @param arrivals by whom each person was registered; persons of whom it is not known are missing
     */
    public static List<Version> of(
            List<State<HouseholdThen>> states,
            List<Stay> stays,
            Collection<AnswersThen> answers,
            Recorded registered,
            Map<UUID, Recorded> arrivals) {
        List<Version> versions = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Recorded recorded :
                moments(states, stays, answers, registered, arrivals).values()) {
            Map<String, String> after = fields(states, stays, recorded.at());
            after.putAll(AnswersThen.fields(answers, recorded.at()));
            if (!after.equals(before)) {
                versions.addFirst(new Version(recorded, before, after));
            }
            before = after;
        }
        return versions;
    }

    private static SortedMap<Instant, Recorded> moments(
            List<State<HouseholdThen>> states,
            List<Stay> stays,
            Collection<AnswersThen> answers,
            Recorded registered,
            Map<UUID, Recorded> arrivals) {
        SortedMap<Instant, Recorded> moments = new TreeMap<>();
        moments.put(registered.at(), registered);
        for (State<HouseholdThen> state : states) {
            Recorded ended = state.ended();
            if (ended != null) {
                moments.put(ended.at(), ended);
            }
        }
        for (Stay stay : stays) {
            Recorded began = stay.began();
            if (began == null) {
                Recorded arrived = arrivals.get(stay.person());
                began = arrived == null
                        ? new Recorded(stay.from(), null, null)
                        : new Recorded(stay.from(), arrived.by(), arrived.cause());
            }
            moments.putIfAbsent(began.at(), began);
            Recorded ended = stay.ended();
            if (ended != null) {
                moments.putIfAbsent(ended.at(), ended);
            }
        }
        AnswersThen.addMoments(moments, answers);
        return moments.tailMap(registered.at());
    }

    private static Map<String, String> fields(List<State<HouseholdThen>> states, List<Stay> stays, Instant moment) {
        HouseholdThen then = states.stream()
                .filter(state -> state.stoodAfter(moment))
                .findFirst()
                .orElseThrow()
                .what();
        Household household = then.household();
        Map<String, String> fields = new TreeMap<>(HomeFields.of(household.home()));
        fields.put("status", household.status().name());
        fields.put("commune_code", household.home().communeCode());
        UUID into = household.mergedInto();
        if (into != null) {
            fields.put("merged_into", new HouseholdId(into).text());
        }
        String members = stays.stream()
                .filter(stay -> stay.covers(moment))
                .map(stay -> text(stay.person()) + " " + stay.relationship())
                .sorted()
                .collect(Collectors.joining(","));
        if (!members.isEmpty()) {
            fields.put("members", members);
        }
        if (!then.caregivers().isEmpty()) {
            fields.put(
                    "caregivers",
                    then.caregivers().entrySet().stream()
                            .map(care -> text(care.getKey()) + " " + text(care.getValue()))
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        return fields;
    }

    private static String text(UUID person) {
        return new PersonId(person).text();
    }
}
