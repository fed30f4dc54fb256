package org.socle.registry.household.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the persons agreed to be registered.
 *
 * @param given must be true: without consent nobody is registered
 * @param date the day it was given, not in the future
 */
@Schema(name = "Consent")
record ConsentRequest(
        @Schema(examples = "true") @NotNull Boolean given,
        @Schema(examples = "2026-11-02") @NotNull LocalDate date) {}
