package org.socle.grievance.alert.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.grievance.alert.LabelView;
import org.socle.grievance.alert.RaiseAlert.Raised;

/** What the person who raised an alert keeps: the code is shown here and never again. */
@Schema(name = "RaisedAlert")
record RaisedView(
        @Schema(description = "Write it down: it is the only way to follow the alert", examples = "7KQM-2VXA-HD9P-4TR5")
        String trackingCode,

        LabelView state,
        RegionView relayedTo,
        Instant raisedAt) {

    @Schema(name = "Region")
    record RegionView(
            @Schema(examples = "SN-TH") String code,
            @Schema(examples = "Thiès") String name) {}

    static RaisedView of(Raised raised) {
        return new RaisedView(
                raised.code().display(),
                LabelView.of(raised.alert().state()),
                new RegionView(raised.region().code(), raised.region().name()),
                raised.alert().raisedAt());
    }

    @Override
    public String toString() {
        return "RaisedView[hidden]";
    }
}
