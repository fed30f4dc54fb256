package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.source.domain.Channel;

/** A person who joins a registered household: born, married, or missed before. */
@Schema(name = "AddMemberRequest")
record AddMemberRequest(
        @NotNull @Valid ConsentRequest consent,
        @NotNull @Valid MemberRequest member,

        @Schema(
                description = "Where it was collected: GET /v1/access-points",
                examples = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        @Nullable
        @Size(max = 40)
        String accessPointId,

        @Schema(description = "How it was collected") @Nullable
        Channel channel) {

    static final String EXAMPLE = """
            {
              "consent": {"given": true, "date": "2026-11-02"},
              "member": {"relationship": "CHILD", "given_names": "Fatou", "family_name": "Ndiaye", "sex": "FEMALE",
                         "birth_date": "2026-10-21"}
            }
            """;
}
