package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.household.NameCaregivers;

/** Who cares for which child from now on; a child that is left out has no caregiver. */
@Schema(name = "CaregiversRequest")
record CaregiversRequest(@NotNull @Size(max = 60) List<@Valid @NotNull CareRequest> caregivers) {

    static final String EXAMPLE = """
            {
              "caregivers": [
                {"child_id": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
                 "caregiver_id": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f7"}
              ]
            }
            """;

    @Schema(name = "CareRequest")
    record CareRequest(
            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 60)
            String childId,

            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f7") @NotBlank @Size(max = 60)
            String caregiverId) {}

    List<NameCaregivers.Care> told() {
        return caregivers.stream()
                .map(each -> new NameCaregivers.Care(each.childId(), each.caregiverId()))
                .toList();
    }
}
