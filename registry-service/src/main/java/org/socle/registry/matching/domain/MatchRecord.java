package org.socle.registry.matching.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * What the check knows of one person, in precomputed form.
 *
 * @param personId the person in the register; of a candidate, the id it would get
 * @param householdId the household the person lives in; null in none
 * @param commune number of the commune
 * @param village as it sounds; empty when not told
 * @param phone blind index of the telephone number
 * @param nationalIds blind index of each identity number by its type
 * @param mother name of the mother; empty when not told
 * @param profile the same as it is weighed, but for the household, which is told only where it could decide
 */
public record MatchRecord(
        UUID personId,
        @Nullable UUID householdId,
        StandardName given,
        StandardName family,
        Sex sex,
        @Nullable BirthDate birth,
        int commune,
        String village,
        @Nullable String phone,
        Map<String, String> nationalIds,
        StandardName mother,
        Profile profile) {

    /** The field of a profile that is told later. */
    static final int HOUSEHOLD = Schema.REGISTRY.household();

    public static final int PLACE = 3;

    /** Numbers of areas are nested: a region is the first ten bits, a department the next six. */
    private static final int REGION_SHIFT = 22;

    private static final int DEPARTMENT_SHIFT = 16;

    private static final int MOST_PLACES = 20_000;
    private static final Map<Integer, Form> PLACES = new ConcurrentHashMap<>();

    private static final Map<Sex, Form> SEXES = sexes();

    public MatchRecord {
        nationalIds = Map.copyOf(nationalIds);
    }

    public static MatchRecord of(
            UUID personId,
            @Nullable UUID householdId,
            StandardName given,
            StandardName family,
            Sex sex,
            @Nullable BirthDate birth,
            int commune,
            String village,
            @Nullable String phone,
            Map<String, String> nationalIds,
            StandardName mother) {
        Profile profile = new Profile(
                personId.toString(),
                householdId == null ? "" : householdId.toString(),
                List.of(
                        Form.Names.of(given, family),
                        birth == null ? Form.UNKNOWN : Form.Birth.of(birth),
                        SEXES.get(sex),
                        place(commune, village),
                        Form.Documents.of(documents(nationalIds)),
                        Form.Code.of(phone),
                        Form.Text.of(mother),
                        Form.UNKNOWN));
        return new MatchRecord(
                personId,
                householdId,
                given,
                family,
                sex,
                birth,
                commune,
                village,
                phone,
                nationalIds,
                mother,
                profile);
    }

    private static Map<Sex, Form> sexes() {
        Map<Sex, Form> forms = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            forms.put(sex, Form.Code.of(sex.name()));
        }
        return forms;
    }

    /** The same person in another household. */
    public MatchRecord in(UUID household) {
        return new MatchRecord(
                personId, household, given, family, sex, birth, commune, village, phone, nationalIds, mother, profile);
    }

    /** The same person, with hashes by another key replaced by those that stand for the same numbers. */
    public MatchRecord with(Map<String, String> sameNumbers) {
        if (sameNumbers.isEmpty()) {
            return this;
        }
        boolean known = sameNumbers.containsKey(phone == null ? "" : phone)
                || nationalIds.values().stream().anyMatch(sameNumbers::containsKey);
        if (!known) {
            return this;
        }
        Map<String, String> replaced = new HashMap<>();
        nationalIds.forEach((type, index) -> replaced.put(type, sameNumbers.getOrDefault(index, index)));
        return of(
                personId,
                householdId,
                given,
                family,
                sex,
                birth,
                commune,
                village,
                phone == null ? null : sameNumbers.getOrDefault(phone, phone),
                replaced,
                mother);
    }

    Form names() {
        return profile.forms().getFirst();
    }

    private static Form place(int commune, String village) {
        return village.isEmpty() ? place(commune) : formOf(commune, village);
    }

    /** Made once for each of the country's communes. */
    private static Form place(int commune) {
        Form met = PLACES.get(commune);
        if (met != null) {
            return met;
        }
        Form place = formOf(commune, "");
        if (PLACES.size() < MOST_PLACES) {
            PLACES.put(commune, place);
        }
        return place;
    }

    private static Form formOf(int commune, String village) {
        return new Form.Place(
                village,
                communeOf(commune),
                Integer.toString(commune >> DEPARTMENT_SHIFT),
                Integer.toString(commune >> REGION_SHIFT));
    }

    /** How a commune is named in {@link Form.Place}. */
    public static String communeOf(int number) {
        return Integer.toString(number);
    }

    private static List<Form.Document> documents(Map<String, String> nationalIds) {
        if (nationalIds.isEmpty()) {
            return List.of();
        }
        return nationalIds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Form.Document(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "MatchRecord[" + personId + "]";
    }
}
