package org.socle.registry.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.MergePersons;

/**
 * Whom the person in the address stands for from now on.
 *
 * @param other the person who is retired
 * @param newHead who heads the household the other one leaves, when they headed it and others stay
 * @param survivor the statement whose word counts where the two differ; the newest one's unless told
 * @param reason why, for whoever looks later
 */
@Schema(name = "MergeRequest")
record MergeRequest(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 40)
        String other,

        @Nullable @Size(max = 40) String newHead,
        @Nullable @Size(max = 40) String survivor,

        @Schema(examples = "Registered by two partners; both cards were shown") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"other": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6", "reason": "Registered by two partners"}
            """;

    MergePersons.Wish wish() {
        return new MergePersons.Wish(other, newHead, survivor, reason);
    }
}
