package org.socle.registry.intake.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's column seems to be.
 *
 * @param position of the column, counted from 0
 * @param column what the partner calls it
 * @param ours our column; null when it looks like none
 */
public record ColumnProposal(
        int position, String column, @Nullable String ours, Reason reason) {

    /** Why a column is proposed, and how sure that is in percent. */
    public enum Reason {
        SAME_NAME(100),
        HXL_TAG(95),
        SYNONYM(90),
        ALIKE(60),
        VALUES(50),
        NONE(0);

        private final int confidence;

        Reason(int confidence) {
            this.confidence = confidence;
        }
    }

    public static ColumnProposal of(int position, String column, String ours, Reason reason) {
        return new ColumnProposal(position, column, ours, reason);
    }

    public static ColumnProposal none(int position, String column) {
        return new ColumnProposal(position, column, null, Reason.NONE);
    }

    public Optional<String> as() {
        return Optional.ofNullable(ours);
    }

    public int confidence() {
        return reason.confidence;
    }
}
