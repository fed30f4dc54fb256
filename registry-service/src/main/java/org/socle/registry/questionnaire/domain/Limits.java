package org.socle.registry.questionnaire.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The least and most of a number, or the length of a text; null where there is no limit.
 *
 * @param least included
 * @param most included
 */
public record Limits(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    public static final Limits NONE = new Limits(null, null);

    /** Whether no number at all is within them. */
    public boolean contradict() {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    /** Whether everything within the others is within these. */
    public boolean hold(Limits others) {
        boolean low = least == null || (others.least != null && least.compareTo(others.least) <= 0);
        boolean high = most == null || (others.most != null && most.compareTo(others.most) >= 0);
        return low && high;
    }
}
