package org.socle.web.problem;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves, such as a database that starts again, from those that would come again. */
public final class Outage {

    /** Connection exceptions, serialization failures and deadlocks, insufficient resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private Outage() {}

    /** Whether the first of the causes that says anything about it says that the failure passes. */
    public static boolean isBehind(Throwable failure) {
        for (var each : causes(failure)) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return is(sql);
            }
            if (is(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this very exception, whatever caused it, tells of something that passes. */
    public static boolean is(Throwable failure) {
        return switch (failure) {
            case SQLTransientException ignored -> true;
            case SQLException sql -> hasPassingState(sql.getSQLState()) || isPoolTimeout(sql);
            case SocketException ignored -> true;
            case SocketTimeoutException ignored -> true;
            default -> false;
        };
    }

    /** The failure, its causes, and what was suppressed on the way: the transaction manager hides the reason there. */
    public static Set<Throwable> causes(Throwable failure) {
        var found = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var ordered = new LinkedHashSet<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            var each = open.poll();
            if (found.add(each)) {
                ordered.add(each);
                if (each.getCause() != null) {
                    open.add(each.getCause());
                }
                open.addAll(List.of(each.getSuppressed()));
            }
        }
        return ordered;
    }

    private static boolean hasPassingState(@Nullable String state) {
        return state != null && state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }

    /** Agroal gives no SQL state when no connection becomes free or when the pool is shutting down. */
    private static boolean isPoolTimeout(SQLException failure) {
        var message = failure.getMessage();
        return failure.getSQLState() == null
                && (failure.getCause() instanceof TimeoutException
                        || (message != null && message.contains("cquisition timeout")));
    }
}
