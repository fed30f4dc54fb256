package org.socle.enrollment.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.programme.domain.Quota;
import org.socle.enrollment.programme.domain.Quotas;

/** Places over HTTP. */
final class QuotaViews {

    private QuotaViews() {}

    @Schema(name = "QuotasRequest", description = "All quotas of a programme; those that are not here are removed")
    record QuotasRequest(@NotNull @Size(max = 1_000) List<@NotNull @Valid QuotaRequest> quotas) {

        @AssertTrue(message = "enrollment.field.areas-once")
        @Schema(hidden = true)
        boolean isEachAreaOnce() {
            var areas = new HashSet<String>();
            return quotas == null || quotas.stream().allMatch(one -> one == null || areas.add(one.areaCode()));
        }

        Map<String, Integer> places() {
            var places = new LinkedHashMap<String, Integer>();
            quotas.forEach(quota -> places.put(quota.areaCode(), quota.places()));
            return places;
        }
    }

    @Schema(name = "QuotaRequest")
    record QuotaRequest(
            @NotNull @Size(min = 2, max = 60) @Schema(examples = "SN-DK")
            String areaCode,

            @NotNull @Min(0) @Max(100_000_000) @Schema(examples = "1000")
            Integer places) {}

    /** All quotas; without any the programme has room for everybody. */
    @Schema(name = "Quotas")
    record QuotasView(List<QuotaView> items) {

        static QuotasView of(Quotas quotas) {
            return new QuotasView(quotas.all().stream().map(QuotaView::of).toList());
        }
    }

    @Schema(name = "Quota")
    record QuotaView(
            String areaCode,
            int places,

            @Schema(description = "May exceed places after those were lowered: nobody is sent away")
            int taken,

            int left) {

        static QuotaView of(Quota quota) {
            return new QuotaView(
                    quota.area(), quota.places(), quota.taken(), Math.max(0, quota.places() - quota.taken()));
        }
    }
}
