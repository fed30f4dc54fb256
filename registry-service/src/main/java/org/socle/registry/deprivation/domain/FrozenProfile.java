package org.socle.registry.deprivation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Sex;

/**
 * What a run knew of a child, without whose it was: equal children are one profile and a number.
 *
 * @param values one per indicator of the band, in the band's order; null where it was not known
 */
public record FrozenProfile(
        String band, Sex sex, boolean disabled, boolean urban, String area, List<@Nullable String> values) {

    public FrozenProfile {
        // List.copyOf would refuse what is not known.
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Children who are all alike. */
    public record Counted(FrozenProfile profile, long children) {}
}
