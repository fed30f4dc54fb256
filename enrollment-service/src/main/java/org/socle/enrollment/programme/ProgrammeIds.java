package org.socle.enrollment.programme;

import java.util.Optional;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.kit.id.Ids;

/** Programme ids as text, {@code prg_…}. */
public final class ProgrammeIds {

    private static final String PREFIX = "prg";

    private ProgrammeIds() {}

    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    public static String text(ProgrammeId id) {
        return Ids.toText(PREFIX, id.value());
    }

    public static Optional<ProgrammeId> parse(String text) {
        return Ids.parse(PREFIX, text).map(ProgrammeId::new);
    }

    /** 404 when the text is not an id of ours. */
    public static ProgrammeId of(String text) {
        return parse(text).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(text));
    }
}
