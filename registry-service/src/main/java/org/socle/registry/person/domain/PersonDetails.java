package org.socle.registry.person.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a person.
 *
 * @param phone the main one, in E.164 such as {@code +221761234567}
 * @param otherPhones further ones, without the main one
 * @param disabilities the domains that count as a disability; a degree told in {@code situation} decides for its domain
 * @param pregnant null when not asked, as every other fact that may be null
 * @param motherName given and family names as one text, as written; the same for the father
 */
public record PersonDetails(
        String givenNames,
        String familyName,
        Sex sex,
        @Nullable BirthDate birth,
        @Nullable String phone,
        List<String> otherPhones,
        List<NationalId> nationalIds,
        Set<Disability> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable Occupation occupation,
        @Nullable String motherName,
        @Nullable String fatherName,
        Background background,
        Situation situation) {

    /** Stands where a name was; a row without a name cannot be written. */
    private static final String NO_NAME = "—";

    public PersonDetails {
        String main = phone;
        otherPhones = otherPhones.stream()
                .distinct()
                .filter(other -> !other.equals(main))
                .toList();
        nationalIds = nationalIds.stream()
                .sorted(Comparator.comparing(NationalId::type))
                .toList();
        Set<Disability> counted = EnumSet.noneOf(Disability.class);
        counted.addAll(disabilities);
        counted.removeAll(situation.difficulties().keySet());
        counted.addAll(situation.disabilities());
        disabilities = Set.copyOf(counted);
    }

    /** Nothing is known. Sex stays, since no fact is told without it; it says nothing about whom. */
    public static PersonDetails nobody(Sex sex) {
        return new PersonDetails(
                NO_NAME,
                NO_NAME,
                sex,
                null,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                Background.UNKNOWN,
                Situation.UNKNOWN);
    }

    /** Every telephone, the main one first if there is one. */
    public List<String> phones() {
        return Stream.concat(Stream.ofNullable(phone), otherPhones.stream()).toList();
    }

    /** These details with everything the newer statement says; what it leaves out stays as it is. */
    public PersonDetails correctedBy(PersonDetails newer) {
        return new PersonDetails(
                newer.givenNames,
                newer.familyName,
                newer.sex,
                newer.birth == null ? birth : newer.birth,
                newer.phone == null ? phone : newer.phone,
                newer.otherPhones.isEmpty() ? otherPhones : newer.otherPhones,
                withNewer(newer.nationalIds),
                newer.disabilities.isEmpty() ? disabilities : newer.disabilities,
                newer.pregnant == null ? pregnant : newer.pregnant,
                newer.attendsSchool == null ? attendsSchool : newer.attendsSchool,
                newer.occupation == null ? occupation : newer.occupation,
                newer.motherName == null ? motherName : newer.motherName,
                newer.fatherName == null ? fatherName : newer.fatherName,
                background.correctedBy(newer.background),
                situation.correctedBy(newer.situation));
    }

    private List<NationalId> withNewer(List<NationalId> newer) {
        var types = newer.stream().map(NationalId::type).toList();
        var kept = nationalIds.stream().filter(id -> !types.contains(id.type()));
        return Stream.concat(newer.stream(), kept).toList();
    }

    @Override
    public String toString() {
        return "PersonDetails[hidden]";
    }
}
