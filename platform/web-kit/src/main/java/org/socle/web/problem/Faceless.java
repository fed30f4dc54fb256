package org.socle.web.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An exception without its message, for logs. Messages quote what was sent or stored ("Key (phone)=(…) already
 * exists"); where it happened and what kind it was is enough to look further.
 */
final class Faceless extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 8;

    private final String kind;

    private Faceless(String kind, @Nullable Throwable cause) {
        super(kind, cause);
        this.kind = kind;
    }

    static Throwable of(Throwable exception) {
        return of(exception, DEEPEST_CAUSE);
    }

    private static Faceless of(Throwable exception, int depth) {
        var cause = exception.getCause();
        var faceless = new Faceless(kind(exception), cause == null || depth == 0 ? null : of(cause, depth - 1));
        faceless.setStackTrace(exception.getStackTrace());
        return faceless;
    }

    private static String kind(Throwable exception) {
        var name = exception.getClass().getName();
        return exception instanceof SQLException sql ? name + " (SQL state " + sql.getSQLState() + ")" : name;
    }

    @Override
    public String toString() {
        return kind;
    }
}
