package org.socle.enrollment.registryview.domain;

import org.jspecify.annotations.Nullable;

/** How a household lives. What was not asked is absent. */
public record DwellingRecord(
        @Nullable String roof,
        @Nullable String water,
        @Nullable Boolean latrine,
        @Nullable Boolean electricity,
        @Nullable Integer rooms) {}
