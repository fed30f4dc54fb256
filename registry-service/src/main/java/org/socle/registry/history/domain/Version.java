package org.socle.registry.history.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.PersonFields;

/**
 * What one change made of a person or household, field by field in the normal form of {@code PersonFields} and {@code
 * HomeFields}.
 *
 * @param before empty before registration
 */
public record Version(Recorded recorded, Map<String, String> before, Map<String, String> after) {

    public Version {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** @param from null when nothing was registered; the same for {@code to} afterwards */
    public record Difference(
            String field, @Nullable String from, @Nullable String to) {
        @Override
        public String toString() {
            return "Difference[" + field + "]";
        }
    }

    /** In the order of the fields' names. */
    public List<Difference> differences() {
        return PersonFields.changed(before, after).stream()
                .map(field -> new Difference(field, before.get(field), after.get(field)))
                .toList();
    }

    @Override
    public String toString() {
        return "Version[" + recorded.at() + "]";
    }
}
