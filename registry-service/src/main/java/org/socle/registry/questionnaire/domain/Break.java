package org.socle.registry.questionnaire.domain;

/**
 * Why a version cannot follow the one before.
 *
 * @param field the field that breaks; empty when it is the questionnaire
 */
public record Break(String field, Reason reason) {

    /** What answers, lists and rules made by the version before would stumble over. */
    public enum Reason {
        SUBJECT_CHANGED("registry.questionnaire.subject-changed"),
        FIELD_REMOVED("registry.questionnaire.field-removed"),
        TYPE_CHANGED("registry.questionnaire.type-changed"),
        USE_CHANGED("registry.questionnaire.use-changed"),
        NARROWED("registry.questionnaire.narrowed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
