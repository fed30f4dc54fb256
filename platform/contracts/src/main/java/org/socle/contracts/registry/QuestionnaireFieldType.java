package org.socle.contracts.registry;

/** What kind of answer a field of a questionnaire takes. */
public enum QuestionnaireFieldType {
    CODE,
    CODES,
    WHOLE_NUMBER,
    NUMBER,
    YES_NO,
    DAY
}
