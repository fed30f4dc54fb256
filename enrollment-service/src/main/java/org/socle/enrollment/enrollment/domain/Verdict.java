package org.socle.enrollment.enrollment.domain;

/** What an assessment means for a place. */
public sealed interface Verdict {

    BeneficiaryRef who();

    /** May have a place. */
    record MayEnter(Candidate candidate) implements Verdict {
        @Override
        public BeneficiaryRef who() {
            return candidate.who();
        }
    }

    /** May not, or no longer; whoever already has or waits for a place is looked at by a person. */
    record MayNot(BeneficiaryRef who, ReviewReason reason) implements Verdict {}
}
