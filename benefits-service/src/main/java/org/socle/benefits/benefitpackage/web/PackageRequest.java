package org.socle.benefits.benefitpackage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.benefits.benefitpackage.web.ContentRequest.ItemRequest;
import org.socle.benefits.benefitpackage.web.ContentRequest.NamesRequest;
import org.socle.benefits.cycle.domain.CycleLength;

/** A new package. */
@Schema(name = "PackageRequest")
record PackageRequest(
        @NotNull @Pattern(regexp = ContentRequest.CODE) @Schema(examples = "CASH_TRANSFER")
        String programmeCode,

        @NotNull @Pattern(regexp = ContentRequest.CODE) @Schema(examples = "FAMILY_GRANT")
        String code,

        @NotNull @Valid NamesRequest names,
        @NotNull CycleLength cycle,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ItemRequest> items) {

    ContentRequest content() {
        return new ContentRequest(names, items);
    }
}
