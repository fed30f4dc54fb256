package org.socle.benefits.benefitpackage.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version is to be in force. */
@Schema(name = "PackageActivationRequest")
record ActivationRequest(
        @NotNull @Min(1) @Schema(examples = "1") Integer version) {}
