package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.household.domain.Address;

/** Where in the commune a household is found; leave out what was not asked. */
@Schema(name = "AddressRequest")
record AddressRequest(
        @Schema(description = "Village or quarter", examples = "Darou Khoudoss") @Nullable @Size(max = 200)
        String village,

        @Schema(examples = "Behind the well of the mosque") @Nullable @Size(max = 200)
        String landmark,

        @Nullable @Valid PointRequest point) {

    /** A point in degrees of WGS 84. */
    @Schema(name = "AddressPoint")
    record PointRequest(
            @Schema(description = "North is positive", examples = "14.7") @NotNull @DecimalMin("-90") @DecimalMax("90")
            BigDecimal latitude,

            @Schema(description = "East is positive", examples = "-17.4")
            @NotNull
            @DecimalMin("-180")
            @DecimalMax("180")
            BigDecimal longitude) {
        @Override
        public String toString() {
            return "PointRequest[hidden]";
        }
    }

    Address address() {
        return new Address(
                Said.text(village),
                Said.text(landmark),
                point == null
                        ? null
                        : new Point(
                                point.latitude().doubleValue(),
                                point.longitude().doubleValue()));
    }

    @Override
    public String toString() {
        return "AddressRequest[hidden]";
    }
}
