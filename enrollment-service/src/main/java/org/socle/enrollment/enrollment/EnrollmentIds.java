package org.socle.enrollment.enrollment;

import org.socle.enrollment.enrollment.domain.EnrollmentId;
import org.socle.kit.id.Ids;

/** Enrollment ids as text, {@code enr_…}. */
public final class EnrollmentIds {

    private static final String PREFIX = "enr";

    private EnrollmentIds() {}

    public static EnrollmentId next() {
        return new EnrollmentId(Ids.next());
    }

    public static String text(EnrollmentId id) {
        return Ids.toText(PREFIX, id.value());
    }

    /** 404 when the text is not an id of ours. */
    public static EnrollmentId of(String text) {
        return Ids.parse(PREFIX, text)
                .map(EnrollmentId::new)
                .orElseThrow(() -> EnrollmentProblems.NOT_FOUND.about(text));
    }
}
