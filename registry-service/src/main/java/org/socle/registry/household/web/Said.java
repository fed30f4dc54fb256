package org.socle.registry.household.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request says, where it says something. */
final class Said {

    private Said() {}

    /** A text without the spaces around it; one of nothing but spaces says nothing. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
