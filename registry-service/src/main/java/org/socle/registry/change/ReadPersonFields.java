package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Education;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.person.domain.Situation;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;

/** Reads what is registered about a person from single fields, with the same rules as a registration. */
@ApplicationScoped
class ReadPersonFields {

    private final ReadPersonDetails details;

    ReadPersonFields(ReadPersonDetails details) {
        this.details = details;
    }

    /** @param fields every field of which something is said, by name as in PersonFields */
    PersonDetails read(Map<String, String> fields, FieldTexts.Faults faults) {
        FieldTexts texts = new FieldTexts(fields, faults);
        BirthDate birth = birth(texts);
        Sex sex = texts.code("sex", Sex.class);
        if (sex == null) {
            texts.needed("sex");
        }
        return new PersonDetails(
                texts.needed("given_names"),
                texts.needed("family_name"),
                sex == null ? Sex.FEMALE : sex,
                birth,
                phone(texts.text("phone"), texts.of("phone")),
                phones(texts),
                nationalIds(texts),
                texts.codes("disabilities", Disability.class),
                texts.truth("pregnant"),
                texts.truth("attends_school"),
                texts.code("occupation", Occupation.class),
                texts.text("mother_name"),
                texts.text("father_name"),
                background(texts),
                situation(texts, birth));
    }

    private @Nullable BirthDate birth(FieldTexts texts) {
        String written = texts.text("birth_date");
        boolean estimated = Boolean.TRUE.equals(texts.truth("birth_date_estimated"));
        return written == null
                ? null
                : details.birth(written, estimated, texts.of("birth_date")).orElse(null);
    }

    private @Nullable String phone(@Nullable String written, ReadPersonDetails.Faults faults) {
        return written == null ? null : details.phone(written, faults).orElse(null);
    }

    private List<String> phones(FieldTexts texts) {
        List<String> phones = new ArrayList<>();
        for (String written : texts.several("other_phones")) {
            details.phone(written, texts.of("other_phones")).ifPresent(phones::add);
        }
        return phones;
    }

    private List<NationalId> nationalIds(FieldTexts texts) {
        List<NationalId> ids = new ArrayList<>();
        for (NationalIdType type : NationalIdType.values()) {
            String field = PersonFields.name(type);
            String written = texts.text(field);
            if (written != null) {
                details.nationalId(type, written, texts.of(field)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private Background background(FieldTexts texts) {
        String nationality = texts.text("nationality");
        return new Background(
                texts.text("other_names"),
                texts.text("original_given_names"),
                texts.text("original_family_name"),
                texts.text("birth_place"),
                nationality == null
                        ? null
                        : details.nationality(nationality, texts.of("nationality"))
                                .orElse(null),
                details.languages(texts.several("languages"), texts.of("languages")));
    }

    private Situation situation(FieldTexts texts, @Nullable BirthDate birth) {
        VitalStatus vital = texts.code("vital_status", VitalStatus.class);
        LocalDate death = texts.day("death_date");
        Set<ContributoryScheme> schemes = details.contributorySchemes(
                texts.codes("contributory_schemes", ContributoryScheme.class), texts.of("contributory_schemes"));
        return new Situation(
                vital,
                texts.code("marital_status", MaritalStatus.class),
                texts.code("refugee_status", RefugeeStatus.class),
                texts.code("education", Education.class),
                texts.code("work_status", WorkStatus.class),
                texts.code("work_formality", WorkFormality.class),
                texts.truth("rural_worker"),
                schemes,
                texts.truth("chronic_illness"),
                difficulties(texts),
                death == null
                        ? null
                        : details.death(death, vital, birth, texts.of("death_date"))
                                .orElse(null));
    }

    private static Map<Disability, Difficulty> difficulties(FieldTexts texts) {
        Map<Disability, Difficulty> degrees = new EnumMap<>(Disability.class);
        for (Disability domain : Disability.values()) {
            Integer degree = texts.number(PersonFields.difficulty(domain), 1, Difficulty.CANNOT_DO_AT_ALL.degree());
            if (degree != null) {
                degrees.put(domain, Difficulty.ofDegree(degree));
            }
        }
        return degrees;
    }
}
