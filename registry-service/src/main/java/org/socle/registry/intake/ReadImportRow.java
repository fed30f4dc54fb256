package org.socle.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.Communes;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.domain.Home;
import org.socle.registry.intake.domain.LegalBasis;
import org.socle.registry.intake.domain.ReadRow;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.source.RowHashes;

/** Reads rows; a row with a fault is given back with every fault it has. */
@ApplicationScoped
class ReadImportRow {

    private final ReadPersonDetails details;
    private final Communes communes;
    private final RowHashes rowHashes;
    private final CodeWords words;
    private final AnswerColumns answerColumns;
    private final ObjectMapper json;

    ReadImportRow(
            ReadPersonDetails details,
            Communes communes,
            RowHashes rowHashes,
            CodeWords words,
            AnswerColumns answerColumns,
            ObjectMapper json) {
        this.details = details;
        this.communes = communes;
        this.words = words;
        this.answerColumns = answerColumns;
        this.rowHashes = rowHashes;
        this.json = json;
    }

    /** What a row turned out to be. */
    sealed interface Outcome {
        record Readable(ReadRow row) implements Outcome {}

        record Faulty(RejectedRow row) implements Outcome {}
    }

    /** The columns of a list that tell answers, to be looked up once for many rows. */
    List<AnswerColumns.Column> answerColumns(List<String> columns) {
        return answerColumns.of(columns);
    }

    Outcome read(List<String> columns, List<AnswerColumns.Column> asked, StagedRow staged) {
        Cells cells = new Cells(columns, staged, words);
        if (cells.isBroken()) {
            return new Outcome.Faulty(new RejectedRow(staged.number(), staged.cells(), cells.faults()));
        }
        String householdRef = cells.required(ImportColumns.HOUSEHOLD_REF);
        String personRef = cells.required(ImportColumns.PERSON_REF);
        Relationship relationship = requiredCode(cells, ImportColumns.RELATIONSHIP, Relationship.class);
        Sex sex = requiredCode(cells, ImportColumns.SEX, Sex.class);
        Territory commune = commune(cells);
        LocalDate consentedOn = consent(cells);
        String given = cells.required(ImportColumns.GIVEN_NAMES);
        String family = cells.required(ImportColumns.FAMILY_NAME);
        PersonCells said = new PersonCells(cells, details);
        BirthDate birth = said.birth();
        PersonDetails person = new PersonDetails(
                given,
                family,
                sex == null ? Sex.FEMALE : sex,
                birth,
                said.phone(),
                said.otherPhones(),
                said.nationalIds(),
                cells.codes(ImportColumns.DISABILITY, Disability.class),
                cells.yesNo(ImportColumns.PREGNANT),
                cells.yesNo(ImportColumns.ATTENDS_SCHOOL),
                cells.code(ImportColumns.OCCUPATION, Occupation.class, Map.of()),
                cells.optional(ImportColumns.MOTHER_NAME),
                cells.optional(ImportColumns.FATHER_NAME),
                said.background(),
                said.situation(birth));
        Boolean urban = cells.yesNo(ImportColumns.URBAN);
        Home home = new HomeCells(cells).home(commune, Boolean.TRUE.equals(urban));
        List<Answers> answers = new AnswerCells(cells, asked, answerColumns.reader()).answers();
        if (!cells.faults().isEmpty() || commune == null || relationship == null || home == null) {
            return new Outcome.Faulty(new RejectedRow(staged.number(), staged.cells(), cells.faults()));
        }
        return new Outcome.Readable(new ReadRow(
                staged,
                householdRef,
                personRef,
                relationship,
                person,
                home,
                urban,
                consentedOn,
                statement(cells),
                rowHashes.of(cells.said()),
                rowHashes.otherOf(cells.said()).orElse(null),
                answers,
                cells.optional(ImportColumns.CAREGIVER_REF)));
    }

    private static <E extends Enum<E>> @Nullable E requiredCode(Cells cells, String column, Class<E> type) {
        return cells.required(column).isEmpty() ? null : cells.code(column, type, Map.of());
    }

    private @Nullable Territory commune(Cells cells) {
        String code = cells.required(ImportColumns.COMMUNE_CODE);
        if (code.isEmpty()) {
            return null;
        }
        Optional<Territory> commune = communes.find(code);
        if (commune.isEmpty()) {
            cells.fault(ImportColumns.COMMUNE_CODE, HouseholdProblems.COMMUNE_UNKNOWN);
        } else if (!communes.isTheCallers(commune.get())) {
            cells.fault(ImportColumns.COMMUNE_CODE, HouseholdProblems.COMMUNE_OUTSIDE);
        }
        return commune.orElse(null);
    }

    /** The day of consent; null on another legal basis without it, and with a fault. */
    private @Nullable LocalDate consent(Cells cells) {
        LegalBasis basis = cells.code(ImportColumns.LEGAL_BASIS, LegalBasis.class, Map.of());
        boolean needed = basis == null || basis == LegalBasis.CONSENT;
        if (!needed && !Boolean.TRUE.equals(cells.yesNo(ImportColumns.CONSENT))) {
            return null;
        }
        if (!Boolean.TRUE.equals(cells.yesNo(ImportColumns.CONSENT)) && !cells.hasFault(ImportColumns.CONSENT)) {
            cells.fault(ImportColumns.CONSENT, HouseholdProblems.CONSENT_MISSING);
        }
        LocalDate day = cells.day(ImportColumns.CONSENT_DATE);
        if (day != null && !details.isPast(day)) {
            cells.fault(ImportColumns.CONSENT_DATE, HouseholdProblems.CONSENT_IN_FUTURE);
        }
        return day;
    }

    /** What was said, word for word, kept with the person for ever. */
    private String statement(Cells cells) {
        try {
            return json.writeValueAsString(cells.said());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of texts can be written", e);
        }
    }
}
