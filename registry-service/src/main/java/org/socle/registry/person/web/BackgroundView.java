package org.socle.registry.person.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Background;

/** What else a person is called, and where they come from. */
@Schema(name = "Background")
record BackgroundView(
        @Nullable String otherNames,
        @Nullable String originalGivenNames,
        @Nullable String originalFamilyName,
        @Nullable String birthPlace,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "SN") @Nullable
        String nationality,

        @Schema(description = "ISO 639-3, the one spoken best first", examples = "[\"wol\", \"fra\"]")
        List<String> languages) {

    static @Nullable BackgroundView of(Background background) {
        return background.equals(Background.UNKNOWN)
                ? null
                : new BackgroundView(
                        background.otherNames(),
                        background.originalGivenNames(),
                        background.originalFamilyName(),
                        background.birthPlace(),
                        background.nationality(),
                        background.languages());
    }

    @Override
    public String toString() {
        return "BackgroundView[hidden]";
    }
}
