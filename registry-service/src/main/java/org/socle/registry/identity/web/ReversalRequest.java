package org.socle.registry.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.ReverseIdentityEvent;

/**
 * Why a change is taken back.
 *
 * @param newHead who heads the household that a split's person leaves, when they headed it and others stay
 */
@Schema(name = "ReversalRequest")
record ReversalRequest(
        @Nullable @Size(max = 40) String newHead,

        @Schema(examples = "The second card belongs to a cousin of the same name") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"reason": "The second card belongs to a cousin of the same name"}
            """;

    ReverseIdentityEvent.Wish wish() {
        return new ReverseIdentityEvent.Wish(newHead, reason);
    }
}
