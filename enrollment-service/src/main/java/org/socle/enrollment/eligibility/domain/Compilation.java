package org.socle.enrollment.eligibility.domain;

import java.util.List;

/** What became of reading a rule. */
public sealed interface Compilation {

    /** It can be used. */
    record Checked(EligibilityRule rule) implements Compilation {}

    /** It cannot; every fault is listed. */
    record Faulty(List<RuleFault> faults) implements Compilation {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
