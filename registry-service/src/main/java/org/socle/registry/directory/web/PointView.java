package org.socle.registry.directory.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.directory.domain.Point;

/** A point in degrees of WGS 84, as it is sent and answered. */
@Schema(name = "Point")
record PointView(
        @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(description = "North is positive", examples = "14.6937")
        BigDecimal latitude,

        @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(description = "East is positive", examples = "-17.4441")
        BigDecimal longitude) {

    static PointView of(Point point) {
        return new PointView(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude()));
    }

    Point point() {
        return new Point(latitude.doubleValue(), longitude.doubleValue());
    }
}
