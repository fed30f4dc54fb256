package org.socle.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.PersonDetails;

/** Brings what is registered about a person to the form that is compared. */
@ApplicationScoped
public class MatchRecords {

    private final BlindIndexes blind;

    MatchRecords(BlindIndexes blind) {
        this.blind = blind;
    }

    /** @param village where in the commune, as written; null when not told */
    public MatchRecord of(
            UUID personId, @Nullable UUID householdId, PersonDetails details, int territory, @Nullable String village) {
        return of(personId, householdId, details, territory, village, blind::ofPhone, blind::of);
    }

    /** As a register knows the person whose hashes were made with the other key; empty when there is one key. */
    public Optional<MatchRecord> other(
            UUID personId, @Nullable UUID householdId, PersonDetails details, int territory, @Nullable String village) {
        return blind.areOfTwoKeys()
                ? Optional.of(of(
                        personId,
                        householdId,
                        details,
                        territory,
                        village,
                        phone -> blind.otherOfPhone(phone).orElseThrow(),
                        id -> blind.otherOf(id).orElseThrow()))
                : Optional.empty();
    }

    private static MatchRecord of(
            UUID personId,
            @Nullable UUID householdId,
            PersonDetails details,
            int territory,
            @Nullable String village,
            UnaryOperator<String> phones,
            Function<NationalId, String> numbers) {
        Map<String, String> nationalIds = new HashMap<>();
        for (NationalId id : details.nationalIds()) {
            nationalIds.put(id.type().name(), numbers.apply(id));
        }
        String phone = details.phone();
        String mother = details.motherName();
        return MatchRecord.of(
                personId,
                householdId,
                StandardName.of(details.givenNames()),
                StandardName.of(details.familyName()),
                details.sex(),
                details.birth(),
                territory,
                soundOf(village),
                phone == null ? null : phones.apply(phone),
                nationalIds,
                StandardName.of(mother == null ? "" : mother));
    }

    /** A village is spelt in as many ways as a name. */
    public static String soundOf(@Nullable String village) {
        return village == null
                ? ""
                : StandardName.of(village).tokens().stream()
                        .map(StandardName.Token::fold)
                        .collect(Collectors.joining(" "));
    }
}
