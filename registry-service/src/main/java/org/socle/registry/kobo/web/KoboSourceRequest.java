package org.socle.registry.kobo.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.kobo.ManageKoboSources;

/**
 * A form whose submissions are to be fetched.
 *
 * @param token absent to keep the one that is there
 * @param mapping name of an import mapping; absent when the questions are our columns
 * @param everyMinutes absent to fetch only on request
 */
@Schema(name = "KoboSourceRequest")
record KoboSourceRequest(
        @Schema(examples = "https://kf.kobotoolbox.org") @NotBlank @Size(max = 200)
        String server,

        @Schema(examples = "aBcDeFgHiJkLmNoPqRsTuV") @NotNull @Pattern(regexp = "[A-Za-z0-9]{8,64}")
        String asset,

        @Schema(examples = "0123456789abcdef0123456789abcdef01234567")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._-]{8,200}")
        String token,

        @Schema(examples = "kobo-2026") @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")
        String mapping,

        @Schema(examples = "60") @Nullable @Min(5) @Max(10080)
        Integer everyMinutes) {

    static final String EXAMPLE = """
            {"server": "https://kf.kobotoolbox.org", "asset": "aBcDeFgHiJkLmNoPqRsTuV",
             "token": "0123456789abcdef0123456789abcdef01234567", "every_minutes": 60}
            """;

    ManageKoboSources.Wish wish() {
        return new ManageKoboSources.Wish(server, asset, token, mapping, everyMinutes);
    }

    @Override
    public String toString() {
        return "KoboSourceRequest[" + server + "]";
    }
}
