package org.socle.registry.questionnaire.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.socle.registry.questionnaire.domain.Break.Reason;

/**
 * Whether a version can follow another: fields may be added, and what may be answered may grow. Whatever was answered to
 * the version before is then an answer to this one as well, and a rule that could ask goes on to ask the same.
 */
public final class FollowVersion {

    private FollowVersion() {}

    /** Everything that stands against it; empty when it can follow. */
    public static List<Break> breaks(Questionnaire before, AskedOf askedOf, List<Field> fields) {
        List<Break> breaks = new ArrayList<>();
        if (before.askedOf() != askedOf) {
            breaks.add(new Break("", Reason.SUBJECT_CHANGED));
        }
        for (Field earlier : before.fields()) {
            Optional<Field> later = fields.stream()
                    .filter(field -> field.name().equals(earlier.name()))
                    .findFirst();
            later.map(field -> reason(earlier, field))
                    .orElse(Optional.of(Reason.FIELD_REMOVED))
                    .ifPresent(reason -> breaks.add(new Break(earlier.name(), reason)));
        }
        return breaks;
    }

    private static Optional<Reason> reason(Field earlier, Field later) {
        if (earlier.type() != later.type()) {
            return Optional.of(Reason.TYPE_CHANGED);
        }
        if (earlier.use() != later.use()) {
            return Optional.of(Reason.USE_CHANGED);
        }
        boolean wide = new HashSet<>(later.codes()).containsAll(earlier.codes())
                && later.limits().hold(earlier.limits());
        return wide ? Optional.empty() : Optional.of(Reason.NARROWED);
    }
}
