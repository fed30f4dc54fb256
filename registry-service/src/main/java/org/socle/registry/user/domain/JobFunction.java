package org.socle.registry.user.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is employed to do. Permissions follow from it and are never given one by one. */
public enum JobFunction {
    REGISTRAR,
    SUPERVISOR,
    PROGRAMME_OFFICER,
    BENEFITS_OFFICER,
    PAYMENT_APPROVER,
    GRIEVANCE_OFFICER,
    WATCH_CELL,
    CASE_WORKER,
    COMMITTEE_SECRETARY,
    AUDITOR,
    DPO,
    ADMIN;

    /** The name of the composite role in the realm. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for roles that are no job function. */
    public static Optional<JobFunction> ofRole(String role) {
        return Arrays.stream(values())
                .filter(function -> function.role().equals(role))
                .findFirst();
    }
}
