package org.socle.kit.inbox;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.sql.SQLException;
import org.socle.kit.inbox.ReceivedEvent.UnknownType;
import org.socle.kit.inbox.ReceivedEvent.Unreadable;

/**
 * Says what went wrong with an event in words that a person on duty can use, without any value out of it: messages of
 * databases and parsers quote values, so only their kind and place are told.
 */
final class ParkingDetail {

    private static final int LONGEST = 1_000;

    private ParkingDetail() {}

    static String of(Throwable failure) {
        var detail = describe(failure);
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }

    private static String describe(Throwable failure) {
        return switch (failure) {
            case Unreadable ours -> String.valueOf(ours.getMessage());
            case NotYetKnown ours -> "waits for " + ours.getMessage();
            case UnknownType ours -> "unknown type " + ours.getMessage();
            case JsonMappingException json -> json.getPathReference() + ": " + reason(json);
            default -> chain(failure);
        };
    }

    /** A record's own check names the field and never a value, so it is told; other reasons only by kind. */
    private static String reason(JsonMappingException json) {
        return json.getCause() instanceof IllegalArgumentException check
                ? String.valueOf(check.getMessage())
                : json.getClass().getSimpleName();
    }

    private static String chain(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (!text.isEmpty()) {
                text.append(", caused by ");
            }
            text.append(each.getClass().getName());
            if (each instanceof SQLException sql) {
                text.append(" SQLSTATE ").append(sql.getSQLState());
            }
            text.append(place(each));
        }
        return text.toString();
    }

    private static String place(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.socle.")) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
