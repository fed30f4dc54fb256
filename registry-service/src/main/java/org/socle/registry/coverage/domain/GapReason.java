package org.socle.registry.coverage.domain;

import java.util.ArrayList;
import java.util.List;

/** Why a household is not covered, or not enough. */
public enum GapReason {
    /** It was never in a programme and waits for none. */
    NEVER_ENROLLED,
    /** It waits for a place. */
    WAITLISTED,
    /** It has a place, and nothing is granted for now. */
    SUSPENDED,
    /** It was in a programme and has left it. */
    EXITED,
    /** It is in fewer programmes than its category is to be in. */
    TOO_FEW_PROGRAMMES;

    /**
     * All reasons that hold, in the order of this list.
     *
     * @param programmes in how many it is
     */
    public static List<GapReason> of(int programmes, boolean waitlisted, boolean suspended, boolean exited) {
        List<GapReason> reasons = new ArrayList<>();
        if (programmes == 0 && !waitlisted && !suspended && !exited) {
            reasons.add(NEVER_ENROLLED);
        }
        if (waitlisted) {
            reasons.add(WAITLISTED);
        }
        if (suspended) {
            reasons.add(SUSPENDED);
        }
        if (exited) {
            reasons.add(EXITED);
        }
        if (programmes > 0) {
            reasons.add(TOO_FEW_PROGRAMMES);
        }
        return List.copyOf(reasons);
    }
}
