package org.socle.registry.intake;

import java.util.List;

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
    static final String CONSENT = "consent";
    static final String CONSENT_DATE = "consent_date";

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

    static final List<String> OPTIONAL = List.of(
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
            OURS.get(0),
            OURS.get(1),
            OURS.get(2));

    private ImportColumns() {}
}
