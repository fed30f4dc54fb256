package org.socle.kit.inbox;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mended event. */
@Schema(name = "ParkedPayload")
public record ParkedPayloadRequest(
        @Schema(
                description = "The whole payload as JSON text; it replaces the one that could not be applied",
                examples = "{\"household_id\":\"hh_019aa5b0c3d3750a8b7c6d5e4f3a2b03\"}")
        @NotBlank
        String payload,

        @Schema(
                description = "The whole headers, where those are what is wrong; left out, they stay as they are",
                additionalProperties = String.class)
        @Nullable
        Map<String, String> headers) {}
