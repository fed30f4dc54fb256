package org.socle.enrollment.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.eligibility.domain.LocalText;

@Schema(name = "LocalText", description = "The same words in both working languages")
record TextView(
        @NotBlank @Size(max = 300) @Schema(examples = "Bourse des moins de cinq ans")
        String fr,

        @NotBlank @Size(max = 300) @Schema(examples = "Grant for children under five")
        String en) {

    static TextView of(LocalText text) {
        return new TextView(text.fr(), text.en());
    }

    LocalText text() {
        return new LocalText(fr, en);
    }
}
