package org.socle.registry.person.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a person as single fields, each a text in one form: a code as it stands in the code lists, a
 * day as 2026-11-02, yes and no as true and false, several codes with commas between them. Equal details give equal
 * fields, so that two of them can be compared by name.
 */
public final class PersonFields {

    private static final List<String> SINGLE = List.of(
            "given_names",
            "family_name",
            "sex",
            "birth_date",
            "birth_date_estimated",
            "phone",
            "other_phones",
            "disabilities",
            "pregnant",
            "attends_school",
            "occupation",
            "mother_name",
            "father_name",
            "other_names",
            "original_given_names",
            "original_family_name",
            "birth_place",
            "nationality",
            "languages",
            "vital_status",
            "death_date",
            "marital_status",
            "refugee_status",
            "education",
            "work_status",
            "work_formality",
            "rural_worker",
            "contributory_schemes",
            "chronic_illness");

    /** Every field there is, also those of which nothing is registered. */
    public static final Set<String> NAMES = Set.copyOf(Stream.of(
                    SINGLE.stream(),
                    Arrays.stream(NationalIdType.values()).map(PersonFields::name),
                    Arrays.stream(Disability.values()).map(PersonFields::difficulty))
            .flatMap(names -> names)
            .toList());

    private PersonFields() {}

    /** The field that holds the number of a document. */
    public static String name(NationalIdType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The field that holds the degree of difficulty in a domain, 1 to 4. */
    public static String difficulty(Disability domain) {
        return "difficulty_" + domain.name().toLowerCase(Locale.ROOT);
    }

    /** The fields of which something is registered. */
    public static SortedMap<String, String> of(PersonDetails details) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("given_names", details.givenNames());
        fields.put("family_name", details.familyName());
        fields.put("sex", details.sex().name());
        BirthDate birth = details.birth();
        if (birth != null) {
            fields.put("birth_date", birth.text());
            put(fields, "birth_date_estimated", birth.estimated() ? true : null);
        }
        put(fields, "phone", details.phone());
        put(fields, "other_phones", joined(details.otherPhones()));
        put(fields, "disabilities", sorted(told(details)));
        put(fields, "pregnant", details.pregnant());
        put(fields, "attends_school", details.attendsSchool());
        put(fields, "occupation", details.occupation());
        put(fields, "mother_name", details.motherName());
        put(fields, "father_name", details.fatherName());
        details.nationalIds().forEach(id -> fields.put(name(id.type()), id.number()));
        background(details.background(), fields);
        situation(details.situation(), fields);
        return fields;
    }

    /** Names of the fields in which two differ. */
    public static Set<String> changed(PersonDetails before, PersonDetails after) {
        return changed(of(before), of(after));
    }

    /** Names of the fields in which two differ. */
    public static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        return names;
    }

    /** A domain of which the degree was told is not told twice. */
    private static Set<Disability> told(PersonDetails details) {
        return details.disabilities().stream()
                .filter(domain -> !details.situation().difficulties().containsKey(domain))
                .collect(Collectors.toSet());
    }

    private static void background(Background background, SortedMap<String, String> fields) {
        put(fields, "other_names", background.otherNames());
        put(fields, "original_given_names", background.originalGivenNames());
        put(fields, "original_family_name", background.originalFamilyName());
        put(fields, "birth_place", background.birthPlace());
        put(fields, "nationality", background.nationality());
        put(fields, "languages", joined(background.languages()));
    }

    private static void situation(Situation situation, SortedMap<String, String> fields) {
        put(fields, "vital_status", situation.vitalStatus());
        LocalDate death = situation.deathDate();
        put(fields, "death_date", death == null ? null : death.toString());
        put(fields, "marital_status", situation.maritalStatus());
        put(fields, "refugee_status", situation.refugeeStatus());
        put(fields, "education", situation.education());
        put(fields, "work_status", situation.workStatus());
        put(fields, "work_formality", situation.workFormality());
        put(fields, "rural_worker", situation.ruralWorker());
        put(fields, "contributory_schemes", sorted(situation.contributorySchemes()));
        put(fields, "chronic_illness", situation.chronicIllness());
        situation
                .difficulties()
                .forEach((domain, degree) -> fields.put(difficulty(domain), Integer.toString(degree.degree())));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Enum<?> code -> fields.put(name, code.name());
            default -> fields.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable String sorted(Set<E> codes) {
        return joined(codes.stream().sorted().map(Enum::name).toList());
    }

    private static @Nullable String joined(Collection<String> texts) {
        return texts.isEmpty() ? null : String.join(",", texts);
    }
}
