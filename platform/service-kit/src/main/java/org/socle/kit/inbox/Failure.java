package org.socle.kit.inbox;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
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
import org.socle.kit.inbox.ReceivedEvent.UnknownType;
import org.socle.kit.inbox.ReceivedEvent.Unreadable;

/** What an exception means for the event it came from. */
enum Failure {

    /** The database is away or overloaded: the same event will do later. */
    OUTAGE,

    /** The commit failed and nothing says why: worth some more tries, not endless ones. */
    UNCERTAIN,

    /** Something from another topic has not arrived. */
    NOT_YET_KNOWN,

    UNREADABLE,
    UNKNOWN_TYPE,

    /** The same event would fail again. */
    REFUSED;

    /** Connection exceptions, serialization failures and deadlocks, insufficient resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    static Failure of(Throwable failure) {
        var uncertain = false;
        for (var each : causes(failure)) {
            switch (each) {
                case NotYetKnown ignored -> {
                    return NOT_YET_KNOWN;
                }
                case Unreadable ignored -> {
                    return UNREADABLE;
                }
                case UnknownType ignored -> {
                    return UNKNOWN_TYPE;
                }
                case SQLException sql
                when sql.getSQLState() != null -> {
                    return passes(sql) ? OUTAGE : REFUSED;
                }
                default -> {
                    if (passes(each)) {
                        return OUTAGE;
                    }
                    uncertain |= each instanceof RollbackException || each instanceof SystemException;
                }
            }
        }
        return uncertain ? UNCERTAIN : REFUSED;
    }

    /** The failure, its causes, and what was suppressed on the way: the transaction manager hides the reason there. */
    private static Set<Throwable> causes(Throwable failure) {
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

    /** Where the event waits when it is tried no longer at once. */
    ParkingReason parkingReason() {
        return switch (this) {
            case UNREADABLE -> ParkingReason.UNREADABLE;
            case UNKNOWN_TYPE -> ParkingReason.UNKNOWN_TYPE;
            case NOT_YET_KNOWN -> ParkingReason.NOT_YET_KNOWN;
            case REFUSED, OUTAGE, UNCERTAIN -> ParkingReason.REFUSED;
        };
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case SQLTransientException ignored -> true;
            case SQLException sql -> hasPassingState(sql.getSQLState()) || isPoolTimeout(sql);
            case SocketException ignored -> true;
            case SocketTimeoutException ignored -> true;
            default -> false;
        };
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
