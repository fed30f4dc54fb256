package org.socle.registry.questionnaire;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a questionnaire and with answers to it. */
public final class QuestionnaireProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.questionnaire.not-found", 404);
    public static final ProblemType SCHEMA_REFUSED = ProblemType.of("registry.questionnaire.schema-refused", 400);
    public static final ProblemType INCOMPATIBLE = ProblemType.of("registry.questionnaire.incompatible", 409);

    static final String SCHEMA_UNSOUND = "registry.questionnaire.schema-unsound";
    static final String DIALECT_UNKNOWN = "registry.questionnaire.dialect-unknown";
    static final String NOT_AN_OBJECT = "registry.questionnaire.not-an-object";
    static final String FIELD_COUNT = "registry.questionnaire.field-count";
    static final String KEYWORD_UNSUPPORTED = "registry.questionnaire.keyword-unsupported";
    static final String FIELD_NAME_UNFIT = "registry.questionnaire.field-name-unfit";
    static final String TYPE_UNSUPPORTED = "registry.questionnaire.type-unsupported";
    static final String TEXT_UNLIMITED = "registry.questionnaire.text-unlimited";
    static final String TEXT_NOT_ELIGIBLE = "registry.questionnaire.text-not-eligible";
    static final String CODES_UNFIT = "registry.questionnaire.codes-unfit";
    static final String LIMITS_CONTRADICT = "registry.questionnaire.limits-contradict";
    static final String TITLES_MISSING = "registry.questionnaire.titles-missing";
    static final String USE_MISSING = "registry.questionnaire.use-missing";

    public static final String ANSWER_TO_NOTHING = "registry.answer.questionnaire-unknown";
    public static final String ANSWER_OF_OTHERS = "registry.answer.asked-of-others";
    public static final String ANSWER_FIELD_UNKNOWN = "registry.answer.field-unknown";
    public static final String ANSWER_TEXT_UNFIT = "registry.answer.text-unfit";
    public static final String ANSWER_CODE_UNKNOWN = "registry.answer.code-unknown";
    public static final String ANSWER_CODES_UNKNOWN = "registry.answer.codes-unknown";
    public static final String ANSWER_WHOLE_NUMBER_UNFIT = "registry.answer.whole-number-unfit";
    public static final String ANSWER_NUMBER_UNFIT = "registry.answer.number-unfit";
    public static final String ANSWER_YES_NO_UNFIT = "registry.answer.yes-no-unfit";
    public static final String ANSWER_DAY_UNFIT = "registry.answer.day-unfit";

    private QuestionnaireProblems() {}
}
