package org.socle.enrollment.assessment;

import java.util.Optional;
import org.socle.enrollment.assessment.domain.ApplicationId;
import org.socle.kit.id.Ids;

/** Application ids as text, {@code app_…}. */
public final class ApplicationIds {

    private static final String PREFIX = "app";

    private ApplicationIds() {}

    public static ApplicationId next() {
        return new ApplicationId(Ids.next());
    }

    public static String text(ApplicationId id) {
        return Ids.toText(PREFIX, id.value());
    }

    public static Optional<ApplicationId> parse(String text) {
        return Ids.parse(PREFIX, text).map(ApplicationId::new);
    }
}
