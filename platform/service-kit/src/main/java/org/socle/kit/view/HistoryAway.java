package org.socle.kit.view;

import org.jspecify.annotations.Nullable;

/** The broker does not answer; the same question will do later. */
public final class HistoryAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HistoryAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
