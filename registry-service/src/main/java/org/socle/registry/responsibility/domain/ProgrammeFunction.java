package org.socle.registry.responsibility.domain;

/** What has to be done in every programme. Each needs one organisation that answers for it, wherever the programme is. */
public enum ProgrammeFunction {
    COORDINATION,
    FINANCING,
    REGISTRATION,
    TARGETING,
    ENROLLMENT,
    PAYMENT,
    GRIEVANCES,
    CASE_WORK,
    MONITORING
}
