package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Education;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.vocabulary.domain.Labels;

/** A list to start from: every column, one household for an example, and what may stand in the columns of codes. */
@ApplicationScoped
public class ImportTemplate {

    private static final Map<String, Class<? extends Enum<?>>> CODES = codes();

    private static final List<Map<String, String>> EXAMPLE = List.of(
            Map.ofEntries(
                    Map.entry(ImportColumns.HOUSEHOLD_REF, "EXAMPLE-1"),
                    Map.entry(ImportColumns.PERSON_REF, "EXAMPLE-1-1"),
                    Map.entry(ImportColumns.RELATIONSHIP, "HEAD"),
                    Map.entry(ImportColumns.GIVEN_NAMES, "Awa"),
                    Map.entry(ImportColumns.FAMILY_NAME, "Ndiaye"),
                    Map.entry(ImportColumns.SEX, "FEMALE"),
                    Map.entry(ImportColumns.BIRTH_DATE, "1987-03"),
                    Map.entry(ImportColumns.PHONE, "+221771234567"),
                    Map.entry(ImportColumns.COMMUNE_CODE, "SN-DK-03-01"),
                    Map.entry(ImportColumns.URBAN, "yes"),
                    Map.entry(ImportColumns.ROOF, "ZINC"),
                    Map.entry(ImportColumns.WATER, "TAP"),
                    Map.entry(ImportColumns.ROOMS, "2"),
                    Map.entry(ImportColumns.ASSETS, "RADIO MOBILE_PHONE"),
                    Map.entry(ImportColumns.CONSENT, "yes"),
                    Map.entry(ImportColumns.CONSENT_DATE, "2026-11-02")),
            Map.ofEntries(
                    Map.entry(ImportColumns.HOUSEHOLD_REF, "EXAMPLE-1"),
                    Map.entry(ImportColumns.PERSON_REF, "EXAMPLE-1-2"),
                    Map.entry(ImportColumns.RELATIONSHIP, "CHILD"),
                    Map.entry(ImportColumns.GIVEN_NAMES, "Modou"),
                    Map.entry(ImportColumns.FAMILY_NAME, "Ndiaye"),
                    Map.entry(ImportColumns.SEX, "MALE"),
                    Map.entry(ImportColumns.BIRTH_DATE, "2018-09-14"),
                    Map.entry(ImportColumns.COMMUNE_CODE, "SN-DK-03-01"),
                    Map.entry(ImportColumns.ATTENDS_SCHOOL, "no"),
                    Map.entry(ImportColumns.CAREGIVER_REF, "EXAMPLE-1-1"),
                    Map.entry(ImportColumns.CONSENT, "yes"),
                    Map.entry(ImportColumns.CONSENT_DATE, "2026-11-02")));

    private final CodeWords words;
    private final AnswerColumns questions;

    ImportTemplate(CodeWords words, AnswerColumns questions) {
        this.words = words;
        this.questions = questions;
    }

    /** A code that may stand in a column, and its words. */
    public record AllowedCode(String column, String code, Labels labels) {}

    /**
     * A list with the columns of some questionnaires behind its own.
     *
     * @param columns in the order of the list
     * @param example in the order of the columns
     */
    public record Template(List<String> columns, List<List<String>> example, List<AllowedCode> allowedCodes) {}

    /** @throws org.socle.web.problem.ProblemException 404 when there is no such questionnaire */
    @Transactional
    public Template with(List<String> questionnaires) {
        List<AnswerColumns.Column> asked = questions.ofQuestionnaires(questionnaires);
        List<String> columns = new ArrayList<>(ImportColumns.ALL);
        columns.removeAll(ImportColumns.OURS);
        asked.forEach(column -> columns.add(column.name()));
        List<AllowedCode> allowed = new ArrayList<>();
        CODES.forEach((column, type) ->
                words.terms(type).forEach(term -> allowed.add(new AllowedCode(column, term.code(), term.labels()))));
        asked.forEach(column -> allowed.addAll(allowed(column)));
        return new Template(
                columns,
                EXAMPLE.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList(),
                allowed);
    }

    /** Of a question without codes the question itself is told, so that the list can be filled in. */
    private static List<AllowedCode> allowed(AnswerColumns.Column column) {
        Field field = column.field();
        List<String> codes = field.codes().isEmpty() ? List.of("") : field.codes();
        return codes.stream()
                .map(code -> new AllowedCode(column.name(), code, field.titles()))
                .toList();
    }

    private static Map<String, Class<? extends Enum<?>>> codes() {
        Map<String, Class<? extends Enum<?>>> codes = new LinkedHashMap<>();
        codes.put(ImportColumns.RELATIONSHIP, Relationship.class);
        codes.put(ImportColumns.SEX, Sex.class);
        codes.put(ImportColumns.NATIONAL_ID_TYPE, NationalIdType.class);
        codes.put(ImportColumns.MARITAL_STATUS, MaritalStatus.class);
        codes.put(ImportColumns.VITAL_STATUS, VitalStatus.class);
        codes.put(ImportColumns.REFUGEE_STATUS, RefugeeStatus.class);
        codes.put(ImportColumns.EDUCATION, Education.class);
        codes.put(ImportColumns.OCCUPATION, Occupation.class);
        codes.put(ImportColumns.WORK_STATUS, WorkStatus.class);
        codes.put(ImportColumns.WORK_FORMALITY, WorkFormality.class);
        codes.put(ImportColumns.CONTRIBUTORY_SCHEMES, ContributoryScheme.class);
        codes.put(ImportColumns.DISABILITY, Disability.class);
        for (Disability domain : Disability.values()) {
            codes.put(ImportColumns.difficulty(domain), Difficulty.class);
        }
        codes.put(ImportColumns.HOUSEHOLD_KIND, HouseholdKind.class);
        codes.put(ImportColumns.ROOF, Roof.class);
        codes.put(ImportColumns.WALL, Wall.class);
        codes.put(ImportColumns.FLOOR, Floor.class);
        codes.put(ImportColumns.WATER, Water.class);
        codes.put(ImportColumns.SANITATION, Sanitation.class);
        codes.put(ImportColumns.LIGHTING, Lighting.class);
        codes.put(ImportColumns.COOKING_FUEL, CookingFuel.class);
        codes.put(ImportColumns.ASSETS, Asset.class);
        codes.put(ImportColumns.SHOCKS, Shock.class);
        return codes;
    }
}
