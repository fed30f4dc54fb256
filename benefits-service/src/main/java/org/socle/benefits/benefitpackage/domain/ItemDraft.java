package org.socle.benefits.benefitpackage.domain;

import org.jspecify.annotations.Nullable;

/** One line of a package as somebody wrote it: nothing checked yet, amounts still text. */
public record ItemDraft(
        ItemKind kind,
        String code,
        @Nullable FormulaDraft formula,
        @Nullable Integer quantity,
        @Nullable String unit,
        @Nullable Per per) {

    /** A formula as somebody wrote it; a rate left out counts as zero, a cap left out caps nothing. */
    public record FormulaDraft(
            String currency,
            @Nullable String base,
            @Nullable String perMember,
            @Nullable String perEligibleMember,
            @Nullable String min,
            @Nullable String max) {}
}
