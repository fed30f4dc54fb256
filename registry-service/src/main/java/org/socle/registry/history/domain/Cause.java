package org.socle.registry.history.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.intake.domain.ImportId;

/**
 * What stood behind a change of the register.
 *
 * @param id such as {@code chg_0192f0c1…}
 * @param what kind of change was asked for, such as MOVE; null when the id alone tells
 * @param effectiveOn the day from which the change is true; null when nobody told one
 */
public record Cause(
        Kind kind,
        String id,
        @Nullable String what,
        @Nullable LocalDate effectiveOn) {

    /** A person at a counter who writes directly is named by the version itself. */
    public enum Kind {
        CHANGE_REQUEST,
        IDENTITY_EVENT,
        IMPORT
    }

    public static Cause of(Proposal proposal) {
        return new Cause(
                Kind.CHANGE_REQUEST,
                proposal.id().text(),
                proposal.asked().kind().name(),
                proposal.effectiveOn());
    }

    public static Cause of(ImportId push) {
        return new Cause(Kind.IMPORT, push.text(), null, null);
    }

    public static Cause ofIdentityEvent(String id) {
        return new Cause(Kind.IDENTITY_EVENT, id, null, null);
    }
}
