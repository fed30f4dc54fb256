package org.socle.kit.inbox;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.socle.kit.inbox.ReceivedEvent.UnknownType;
import org.socle.kit.inbox.ReceivedEvent.Unreadable;
import org.socle.web.problem.Outage;

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

    static Failure of(Throwable failure) {
        var uncertain = false;
        for (var each : Outage.causes(failure)) {
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
                    return Outage.is(sql) ? OUTAGE : REFUSED;
                }
                default -> {
                    if (Outage.is(each)) {
                        return OUTAGE;
                    }
                    uncertain |= each instanceof RollbackException || each instanceof SystemException;
                }
            }
        }
        return uncertain ? UNCERTAIN : REFUSED;
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
}
