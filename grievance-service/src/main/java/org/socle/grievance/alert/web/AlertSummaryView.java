package org.socle.grievance.alert.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.LabelView;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.Channel;
import org.socle.kit.id.Ids;

/** An alert in a list, without its words. */
@Schema(name = "AlertSummary")
record AlertSummaryView(
        @Schema(examples = "alt_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        LabelView state,
        LabelView barrier,
        boolean sensitive,
        Channel channel,
        @Schema(examples = "SN-TH-01-01") String territoryCode,
        @Schema(examples = "SN-TH") String regionCode,
        @Nullable String programmeCode,
        Instant raisedAt,
        Instant movedAt) {

    static final String PREFIX = "alt";

    static AlertSummaryView of(Alert alert) {
        return new AlertSummaryView(
                Ids.toText(PREFIX, alert.id().value()),
                LabelView.of(alert.state()),
                LabelView.of(alert.barrier()),
                alert.sensitive(),
                alert.channel(),
                alert.areaCode(),
                alert.regionCode(),
                alert.programmeCode(),
                alert.raisedAt(),
                alert.movedAt());
    }
}
