package org.socle.registry.identity.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Sex;

/** What tells persons apart. */
@Schema(name = "SaidOfPerson")
public record SaidView(
        String givenNames,
        String familyName,
        Sex sex,
        @Nullable String birthDate,
        @Nullable String motherName,
        @Nullable String fatherName,
        @Nullable String phone,
        List<String> nationalIds) {

    public static SaidView of(PersonDetails details) {
        BirthDate birth = details.birth();
        return new SaidView(
                details.givenNames(),
                details.familyName(),
                details.sex(),
                birth == null ? null : birth.text(),
                details.motherName(),
                details.fatherName(),
                details.phone(),
                details.nationalIds().stream()
                        .map(id -> id.type() + " " + id.number())
                        .toList());
    }

    @Override
    public String toString() {
        return "SaidView[hidden]";
    }
}
