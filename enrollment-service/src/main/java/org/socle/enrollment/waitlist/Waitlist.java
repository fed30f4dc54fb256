package org.socle.enrollment.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.socle.enrollment.enrollment.EnrollmentIds;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.kit.KitProblems;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/** Who waits, in order, some at a time. */
@ApplicationScoped
public class Waitlist {

    private static final Set<Enrollment.State> WAITING =
            EnumSet.of(Enrollment.State.PROPOSED, Enrollment.State.WAITLISTED);

    private final EnrollmentStore store;

    Waitlist(EnrollmentStore store) {
        this.store = store;
    }

    /** One who waits, and the position among all who are visible. */
    public record Place(int position, Enrollment enrollment) {}

    public Page<Place> page(ProgrammeId programme, Cursor from) {
        var last = from.after().map(Waitlist::last);
        var rows = store.placeless(
                programme,
                WAITING,
                last.flatMap(place -> store.find(EnrollmentIds.of(place.enrollment())))
                        .map(Enrollment::candidate),
                from.limit() + 1);
        var position = last.map(Last::position).orElse(0);
        var places = new ArrayList<Place>();
        for (var row : rows) {
            position++;
            places.add(new Place(position, row));
        }
        return Page.of(
                places,
                from,
                place -> place.position() + " "
                        + EnrollmentIds.text(place.enrollment().id()));
    }

    private static Last last(String cursor) {
        var parts = cursor.split(" ", 2);
        try {
            return new Last(Integer.parseInt(parts[0]), parts[1]);
        } catch (NumberFormatException | IndexOutOfBoundsException notOurs) {
            throw KitProblems.CURSOR_INVALID.about();
        }
    }

    private record Last(int position, String enrollment) {}
}
