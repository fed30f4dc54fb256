package org.socle.registry.questionnaire.domain;

/** What kind of answer a field takes. */
public enum FieldType {
    /** Free words of limited length. */
    TEXT,
    CODE,
    CODES,
    WHOLE_NUMBER,
    NUMBER,
    YES_NO,
    DAY
}
