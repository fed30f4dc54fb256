package org.socle.grievance.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a code sends. */
final class FollowUpRequests {

    private FollowUpRequests() {}

    @Schema(name = "AlertFollowUpRequest")
    record FollowUpRequest(
            @NotBlank
            @Size(max = 60)
            @Schema(
                    description = "As it was shown; case, spaces and dashes do not matter",
                    examples = "7KQM-2VXA-HD9P-4TR5")
            String code) {

        @Override
        public String toString() {
            return "FollowUpRequest[hidden]";
        }
    }

    @Schema(name = "AlertMessageRequest")
    record MessageRequest(
            @NotBlank @Size(max = 60) @Schema(examples = "7KQM-2VXA-HD9P-4TR5")
            String code,

            @NotBlank
            @Size(max = 8000)
            @Schema(description = "3 to 4000 characters", examples = "Le guichet est toujours fermé.")
            String text) {

        @Override
        public String toString() {
            return "MessageRequest[hidden]";
        }
    }
}
