package org.socle.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.PersonProblems;
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
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.Situation;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;

/** The cells of one row that say who a person is and how they live. */
final class PersonCells {

    private static final Map<String, Difficulty> DEGREES = Arrays.stream(Difficulty.values())
            .collect(Collectors.toUnmodifiableMap(each -> String.valueOf(each.degree()), Function.identity()));

    private static final int MOST_ZEROS = 3;

    private final Cells cells;
    private final ReadPersonDetails details;

    PersonCells(Cells cells, ReadPersonDetails details) {
        this.cells = cells;
        this.details = details;
    }

    @Nullable
    BirthDate birth() {
        String text = cells.date(ImportColumns.BIRTH_DATE, PersonProblems.BIRTH_DATE_UNREADABLE);
        boolean estimated = Boolean.TRUE.equals(cells.yesNo(ImportColumns.BIRTH_DATE_ESTIMATED));
        return text == null
                ? null
                : details.birth(text, estimated, faults(ImportColumns.BIRTH_DATE))
                        .orElse(null);
    }

    @Nullable
    String phone() {
        String text = cells.optional(ImportColumns.PHONE);
        return text == null
                ? null
                : details.phone(text, faults(ImportColumns.PHONE)).orElse(null);
    }

    /** Separated by a semicolon or bar, since a number may be written with spaces. */
    List<String> otherPhones() {
        return cells.parts(ImportColumns.OTHER_PHONES, "[;|]").stream()
                .flatMap(text -> details.phone(text, faults(ImportColumns.OTHER_PHONES)).stream())
                .toList();
    }

    /** The document of the columns national_id and national_id_type, then those with a column of their own. */
    List<NationalId> nationalIds() {
        List<NationalId> ids = new ArrayList<>();
        NationalIdType told = cells.code(ImportColumns.NATIONAL_ID_TYPE, NationalIdType.class, Map.of());
        if (!cells.hasFault(ImportColumns.NATIONAL_ID_TYPE)) {
            addDocument(ids, told == null ? NationalIdType.NIN : told, ImportColumns.NATIONAL_ID);
        }
        for (NationalIdType type : NationalIdType.values()) {
            addDocument(ids, type, ImportColumns.numberOf(type));
        }
        return details.oneOfEachType(ids, faults(ImportColumns.NATIONAL_ID));
    }

    private void addDocument(List<NationalId> ids, NationalIdType type, String column) {
        String text = cells.optional(column);
        if (text == null) {
            return;
        }
        List<NationalId> possible = cells.isNumber(column) ? withZeros(type, text) : List.of();
        if (possible.size() > 1) {
            cells.fault(column, ImportProblems.ZEROS_LOST);
        } else if (possible.size() == 1) {
            ids.add(possible.getFirst());
        } else {
            details.nationalId(type, text, faults(column)).ifPresent(ids::add);
        }
    }

    /** What a document's number can have been before it became a number and lost the zeros in front. */
    private List<NationalId> withZeros(NationalIdType type, String text) {
        return IntStream.rangeClosed(0, MOST_ZEROS)
                .mapToObj(zeros -> details.nationalId(type, "0".repeat(zeros) + text, (code, args) -> {}))
                .flatMap(Optional::stream)
                .toList();
    }

    Background background() {
        String nationality = cells.optional(ImportColumns.NATIONALITY);
        return new Background(
                cells.optional(ImportColumns.OTHER_NAMES),
                cells.optional(ImportColumns.ORIGINAL_GIVEN_NAMES),
                cells.optional(ImportColumns.ORIGINAL_FAMILY_NAME),
                cells.optional(ImportColumns.BIRTH_PLACE),
                nationality == null
                        ? null
                        : details.nationality(nationality, faults(ImportColumns.NATIONALITY))
                                .orElse(null),
                details.languages(cells.parts(ImportColumns.LANGUAGES, "[ ;|]+"), faults(ImportColumns.LANGUAGES)));
    }

    Situation situation(@Nullable BirthDate birth) {
        VitalStatus status = code(ImportColumns.VITAL_STATUS, VitalStatus.class);
        return new Situation(
                status,
                code(ImportColumns.MARITAL_STATUS, MaritalStatus.class),
                code(ImportColumns.REFUGEE_STATUS, RefugeeStatus.class),
                code(ImportColumns.EDUCATION, Education.class),
                code(ImportColumns.WORK_STATUS, WorkStatus.class),
                code(ImportColumns.WORK_FORMALITY, WorkFormality.class),
                cells.yesNo(ImportColumns.RURAL_WORKER),
                details.contributorySchemes(
                        cells.codes(ImportColumns.CONTRIBUTORY_SCHEMES, ContributoryScheme.class),
                        faults(ImportColumns.CONTRIBUTORY_SCHEMES)),
                cells.yesNo(ImportColumns.CHRONIC_ILLNESS),
                difficulties(),
                death(status, birth));
    }

    private @Nullable LocalDate death(@Nullable VitalStatus status, @Nullable BirthDate birth) {
        LocalDate day = cells.optionalDay(ImportColumns.DEATH_DATE);
        return day == null
                ? null
                : details.death(day, status, birth, faults(ImportColumns.DEATH_DATE))
                        .orElse(null);
    }

    /** A column per domain, with the code or the number of the degree. */
    private Map<Disability, Difficulty> difficulties() {
        Map<Disability, Difficulty> difficulties = new EnumMap<>(Disability.class);
        for (Disability domain : Disability.values()) {
            Difficulty difficulty = cells.code(ImportColumns.difficulty(domain), Difficulty.class, DEGREES);
            if (difficulty != null) {
                difficulties.put(domain, difficulty);
            }
        }
        return difficulties;
    }

    private <E extends Enum<E>> @Nullable E code(String column, Class<E> type) {
        return cells.code(column, type, Map.of());
    }

    private ReadPersonDetails.Faults faults(String column) {
        return (code, args) -> cells.fault(column, code, args);
    }
}
