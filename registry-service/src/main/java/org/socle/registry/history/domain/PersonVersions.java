package org.socle.registry.history.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.PersonId;

/** The versions that states of a person make: each begins with what ended the one before. */
public final class PersonVersions {

    private PersonVersions() {}

    /**
     * @param newestFirst the oldest one was registered, unless {@code registered} is null: then it only tells what the one
     *     after it changed
     */
    public static List<Version> of(List<State<Person>> newestFirst, @Nullable Recorded registered) {
        List<Version> versions = new ArrayList<>();
        for (int at = 0; at < newestFirst.size() - 1; at++) {
            State<Person> before = newestFirst.get(at + 1);
            versions.add(new Version(
                    Objects.requireNonNull(before.ended(), "only the newest state has not ended"),
                    fields(before.what()),
                    fields(newestFirst.get(at).what())));
        }
        if (registered != null && !newestFirst.isEmpty()) {
            versions.add(new Version(
                    registered, Map.of(), fields(newestFirst.getLast().what())));
        }
        return versions;
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
