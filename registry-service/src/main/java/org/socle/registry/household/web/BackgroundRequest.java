package org.socle.registry.household.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What else a person is called, and where they come from; leave out what was not asked.
 *
 * @param nationality of the list {@code nationality}
 * @param languages of the list {@code language}, the one spoken best first
 */
@Schema(name = "BackgroundRequest")
record BackgroundRequest(
        @Schema(examples = "Binta") @Nullable @Size(max = 200)
        String otherNames,

        @Schema(description = "In the script in which the person writes it", examples = "\u0623\u0648\u0627")
        @Nullable
        @Size(max = 200)
        String originalGivenNames,

        @Schema(examples = "\u0646\u062f\u064a\u0627\u064a") @Nullable @Size(max = 200)
        String originalFamilyName,

        @Schema(examples = "Matam") @Nullable @Size(max = 200)
        String birthPlace,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "SN") @Nullable @Size(max = 10)
        String nationality,

        @Schema(description = "ISO 639-3, the one spoken best first", examples = "[\"wol\", \"fra\"]")
        @Nullable
        @Size(max = 10)
        List<@NotBlank @Size(max = 10) String> languages) {

    @Override
    public String toString() {
        return "BackgroundRequest[hidden]";
    }
}
