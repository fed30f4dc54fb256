package org.socle.registry.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socle.registry.matching.domain.model.BirthLevel;
import org.socle.registry.matching.domain.model.DocumentLevel;
import org.socle.registry.matching.domain.model.Level;
import org.socle.registry.matching.domain.model.NamesLevel;
import org.socle.registry.matching.domain.model.PlaceLevel;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Schema;

/** What became of a person between two records that are known to be hers. */
public final class Disturbance {

    private Disturbance() {}

    public static List<String> between(Schema schema, Profile one, Profile other) {
        List<String> kinds = new ArrayList<>();
        for (int field = 0; field < schema.size(); field++) {
            var comparison = schema.fields().get(field).comparison();
            String name = schema.fields().get(field).name();
            int at = comparison.level(one.forms().get(field), other.forms().get(field));
            if (at == Level.MISSING) {
                kinds.add(name + " missing");
            } else {
                kind(name, comparison.levels().get(at)).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static Optional<String> kind(String field, Level level) {
        return switch (level) {
            case NamesLevel names -> Optional.of(ofNames(names)).filter(kind -> !kind.isEmpty());
            case BirthLevel birth when birth == BirthLevel.DAY || birth == BirthLevel.MONTH -> Optional.empty();
            case BirthLevel birth when birth == BirthLevel.YEAR -> Optional.of("birth by year only");
            case PlaceLevel place
            when place != PlaceLevel.VILLAGE && place != PlaceLevel.COMMUNE -> Optional.of("moved");
            case DocumentLevel document when document != DocumentLevel.SAME -> Optional.of("another document");
            default ->
                level.ordinal() == 0 || level == PlaceLevel.COMMUNE
                        ? Optional.empty()
                        : Optional.of(field + " changed");
        };
    }

    private static String ofNames(NamesLevel level) {
        return switch (level) {
            case BOTH_EXACT, HALF_EXACT -> "";
            case SWAPPED_EXACT, SWAPPED_ALIKE -> "names swapped";
            case BOTH_ALIKE, FORM, GIVEN_SIMILAR, FAMILY_SIMILAR, BOTH_SIMILAR, HALF_ALIKE, HALF_FORM, HALF_SIMILAR ->
                "names spelt otherwise";
            case GIVEN_ONLY, FAMILY_ONLY, ONE_SIMILAR, NEITHER, HALF_OTHER -> "another name";
        };
    }
}
