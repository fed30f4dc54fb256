package org.socle.grievance.alert;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish about alerts. */
public final class AlertProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("grievance.alert.not-found", 404);
    public static final ProblemType NO_CONTACT = ProblemType.of("grievance.alert.no-contact", 404);
    public static final ProblemType INVALID = ProblemType.of("grievance.alert.invalid", 400);
    public static final ProblemType MOVE_NOT_ALLOWED = ProblemType.of("grievance.alert.move-not-allowed", 409);

    public static final String TERRITORY_UNKNOWN = "grievance.alert.territory-unknown";
    public static final String TERRITORY_TOO_WIDE = "grievance.alert.territory-too-wide";
    public static final String PROGRAMME_UNKNOWN = "grievance.alert.programme-unknown";
    public static final String TEXT_UNUSABLE = "grievance.alert.text-unusable";
    public static final String CONTACT_UNUSABLE = "grievance.alert.contact-unusable";
    public static final String REASON_NOT_FOR_OUTCOME = "grievance.alert.reason-not-for-outcome";

    private AlertProblems() {}
}
