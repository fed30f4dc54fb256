package org.socle.registry.person.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a person.
 *
 * @param phone E.164, such as {@code +221761234567}
 * @param pregnant null when not asked, as every other fact that may be null
 * @param motherName given and family names as one text, as written; the same for the father
 */
public record PersonDetails(
        String givenNames,
        String familyName,
        Sex sex,
        @Nullable BirthDate birth,
        @Nullable String phone,
        List<NationalId> nationalIds,
        Set<Disability> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable Occupation occupation,
        @Nullable String motherName,
        @Nullable String fatherName) {

    public PersonDetails {
        nationalIds = nationalIds.stream()
                .sorted(Comparator.comparing(NationalId::type))
                .toList();
        disabilities = Set.copyOf(disabilities);
    }

    /** These details with everything the newer statement says; what it leaves out stays as it is. */
    public PersonDetails correctedBy(PersonDetails newer) {
        return new PersonDetails(
                newer.givenNames,
                newer.familyName,
                newer.sex,
                newer.birth == null ? birth : newer.birth,
                newer.phone == null ? phone : newer.phone,
                withNewer(newer.nationalIds),
                newer.disabilities.isEmpty() ? disabilities : newer.disabilities,
                newer.pregnant == null ? pregnant : newer.pregnant,
                newer.attendsSchool == null ? attendsSchool : newer.attendsSchool,
                newer.occupation == null ? occupation : newer.occupation,
                newer.motherName == null ? motherName : newer.motherName,
                newer.fatherName == null ? fatherName : newer.fatherName);
    }

    private List<NationalId> withNewer(List<NationalId> newer) {
        var types = newer.stream().map(NationalId::type).toList();
        var kept = nationalIds.stream().filter(id -> !types.contains(id.type()));
        return java.util.stream.Stream.concat(newer.stream(), kept).toList();
    }

    @Override
    public String toString() {
        return "PersonDetails[hidden]";
    }
}
