package org.socle.registry.change.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that is to change. Values are texts in the one form in which the register writes them.
 *
 * @param seen what the proposer saw; null when nothing was registered
 * @param asked what is to be registered; null for nothing any more
 */
public record FieldChange(
        String field, @Nullable String seen, @Nullable String asked) {

    /** Whether somebody changed the field since it was seen, to something else than what is asked. */
    public boolean conflictsWith(@Nullable String present) {
        return !Objects.equals(present, seen) && !Objects.equals(present, asked);
    }

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
