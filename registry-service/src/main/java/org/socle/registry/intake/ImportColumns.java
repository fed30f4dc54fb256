package org.socle.registry.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.NationalIdType;

/** The columns a list may have, in any order. */
final class ImportColumns {

    static final String HOUSEHOLD_REF = "household_ref";
    static final String PERSON_REF = "person_ref";
    static final String RELATIONSHIP = "relationship";
    static final String GIVEN_NAMES = "given_names";
    static final String FAMILY_NAME = "family_name";
    static final String SEX = "sex";
    static final String BIRTH_DATE = "birth_date";
    static final String PHONE = "phone";
    static final String NATIONAL_ID = "national_id";
    static final String NATIONAL_ID_TYPE = "national_id_type";
    static final String COMMUNE_CODE = "commune_code";
    static final String URBAN = "urban";
    static final String ROOF = "roof";
    static final String WATER = "water";
    static final String LATRINE = "latrine";
    static final String ELECTRICITY = "electricity";
    static final String ROOMS = "rooms";
    static final String ASSETS = "assets";
    static final String ATTENDS_SCHOOL = "attends_school";
    static final String DISABILITY = "disability";
    static final String PREGNANT = "pregnant";
    static final String OCCUPATION = "occupation";
    static final String MOTHER_NAME = "mother_name";
    static final String FATHER_NAME = "father_name";
    static final String CAREGIVER_REF = "caregiver_ref";
    static final String BIRTH_DATE_ESTIMATED = "birth_date_estimated";
    static final String OTHER_PHONES = "other_phones";
    static final String OTHER_NAMES = "other_names";
    static final String ORIGINAL_GIVEN_NAMES = "original_given_names";
    static final String ORIGINAL_FAMILY_NAME = "original_family_name";
    static final String BIRTH_PLACE = "birth_place";
    static final String NATIONALITY = "nationality";
    static final String LANGUAGES = "languages";
    static final String VITAL_STATUS = "vital_status";
    static final String DEATH_DATE = "death_date";
    static final String MARITAL_STATUS = "marital_status";
    static final String REFUGEE_STATUS = "refugee_status";
    static final String EDUCATION = "education";
    static final String WORK_STATUS = "work_status";
    static final String WORK_FORMALITY = "work_formality";
    static final String RURAL_WORKER = "rural_worker";
    static final String CONTRIBUTORY_SCHEMES = "contributory_schemes";
    static final String CHRONIC_ILLNESS = "chronic_illness";
    static final String HOUSEHOLD_KIND = "household_kind";
    static final String WALL = "wall";
    static final String FLOOR = "floor";
    static final String SANITATION = "sanitation";
    static final String LIGHTING = "lighting";
    static final String COOKING_FUEL = "cooking_fuel";
    static final String VILLAGE = "village";
    static final String LANDMARK = "landmark";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String FOOD_CONSUMPTION_SCORE = "food_consumption_score";
    static final String COPING_INDEX = "coping_index";
    static final String SHOCKS = "shocks";
    static final String CONSENT = "consent";
    static final String CONSENT_DATE = "consent_date";
    static final String CONSENT_PURPOSE = "consent_purpose";
    static final String CONSENT_CHANNEL = "consent_channel";
    static final String CONSENT_TAKEN_BY = "consent_taken_by";
    static final String LEGAL_BASIS = "legal_basis";

    static final List<String> REQUIRED = List.of(
            HOUSEHOLD_REF,
            PERSON_REF,
            RELATIONSHIP,
            GIVEN_NAMES,
            FAMILY_NAME,
            SEX,
            COMMUNE_CODE,
            CONSENT,
            CONSENT_DATE);

    /** What we add to a row we give back; a corrected row may still carry it. */
    static final List<String> OURS = List.of("_row", "_errors", "_fix");

    private static final List<String> PLAIN = List.of(
            BIRTH_DATE,
            PHONE,
            NATIONAL_ID,
            NATIONAL_ID_TYPE,
            URBAN,
            ROOF,
            WATER,
            LATRINE,
            ELECTRICITY,
            ROOMS,
            ASSETS,
            ATTENDS_SCHOOL,
            DISABILITY,
            PREGNANT,
            OCCUPATION,
            MOTHER_NAME,
            FATHER_NAME,
            BIRTH_DATE_ESTIMATED,
            OTHER_PHONES,
            OTHER_NAMES,
            ORIGINAL_GIVEN_NAMES,
            ORIGINAL_FAMILY_NAME,
            BIRTH_PLACE,
            NATIONALITY,
            LANGUAGES,
            VITAL_STATUS,
            DEATH_DATE,
            MARITAL_STATUS,
            REFUGEE_STATUS,
            EDUCATION,
            WORK_STATUS,
            WORK_FORMALITY,
            RURAL_WORKER,
            CONTRIBUTORY_SCHEMES,
            CHRONIC_ILLNESS,
            HOUSEHOLD_KIND,
            WALL,
            FLOOR,
            SANITATION,
            LIGHTING,
            COOKING_FUEL,
            VILLAGE,
            LANDMARK,
            LATITUDE,
            LONGITUDE,
            FOOD_CONSUMPTION_SCORE,
            COPING_INDEX,
            SHOCKS,
            LEGAL_BASIS,
            CONSENT_PURPOSE,
            CONSENT_CHANNEL,
            CONSENT_TAKEN_BY,
            CAREGIVER_REF);

    /** What a row may say besides. */
    static final List<String> OPTIONAL = Stream.of(
                    PLAIN.stream(),
                    Arrays.stream(NationalIdType.values()).map(ImportColumns::numberOf),
                    Arrays.stream(Disability.values()).map(ImportColumns::difficulty),
                    OURS.stream())
            .flatMap(Function.identity())
            .toList();

    /** Every column there is. */
    static final List<String> ALL =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();

    /** The column of one kind of document, such as {@code passport_number}. */
    static String numberOf(NationalIdType type) {
        return type.name().toLowerCase(Locale.ROOT) + "_number";
    }

    /** The column of one domain of the Washington Group Short Set, such as {@code difficulty_seeing}. */
    static String difficulty(Disability domain) {
        return "difficulty_" + domain.name().toLowerCase(Locale.ROOT);
    }

    private ImportColumns() {}
}
