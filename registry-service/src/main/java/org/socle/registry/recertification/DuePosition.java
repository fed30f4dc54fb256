package org.socle.registry.recertification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.socle.kit.KitProblems;
import org.socle.registry.recertification.domain.Recertification;

/** Where a household stands in the list of those that are due. */
public record DuePosition(LocalDate due, LocalDate confirmed, UUID household) {

    /** Before everybody. */
    public static final DuePosition START =
            new DuePosition(LocalDate.of(1000, 1, 1), LocalDate.of(1000, 1, 1), new UUID(0, 0));

    static String text(Recertification each) {
        return each.term().dueOn() + " " + each.term().lastConfirmedOn() + " "
                + each.household().value();
    }

    static DuePosition read(String text) {
        String[] parts = text.split(" ", -1);
        try {
            if (parts.length == 3) {
                return new DuePosition(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
            }
        } catch (DateTimeParseException | IllegalArgumentException otherList) {
            // Falls through: any text that is not a position gets the same answer.
        }
        throw KitProblems.CURSOR_INVALID.about();
    }
}
