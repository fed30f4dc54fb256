package org.socle.grievance.vocabulary.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.grievance.alert.LabelView;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;
import org.socle.grievance.alert.domain.Label;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.kit.paging.Page;

@Path("/v1/vocabularies")
@Tag(name = "public")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VocabularyResource {

    /**
     * A kind of barrier.
     *
     * @param sensitive such an alert is read by very few, and no other service learns of it
     */
    @Schema(name = "BarrierKind")
    record BarrierView(String code, LabelsView label, boolean sensitive) {}

    @Schema(name = "Channel")
    record ChannelView(String code, LabelsView label) {}

    /** @param reasons those that go with the outcome */
    @Schema(name = "Outcome")
    record OutcomeView(String code, LabelsView label, List<LabelView> reasons) {}

    @Schema(name = "Labels")
    record LabelsView(String fr, String en) {
        static LabelsView of(Label label) {
            return new LabelsView(label.fr(), label.en());
        }
    }

    @GET
    @Path("/barriers")
    @PermitAll
    @Operation(
            operationId = "listBarriers",
            summary = "Kinds of barriers",
            description = "What an alert can be about, in French and English.")
    public Page<BarrierView> barriers() {
        return all(Arrays.stream(Barrier.values())
                .map(each -> new BarrierView(each.name(), LabelsView.of(each.label()), each.sensitive()))
                .toList());
    }

    @GET
    @Path("/channels")
    @PermitAll
    @Operation(
            operationId = "listChannels",
            summary = "Channels",
            description = "How an alert can reach us, in French and English.")
    public Page<ChannelView> channels() {
        return all(Arrays.stream(Channel.values())
                .map(each -> new ChannelView(each.name(), LabelsView.of(each.label())))
                .toList());
    }

    @GET
    @Path("/outcomes")
    @PermitAll
    @Operation(
            operationId = "listOutcomes",
            summary = "Outcomes and their reasons",
            description = "How an alert can end, in French and English.")
    public Page<OutcomeView> outcomes() {
        return all(Arrays.stream(Outcome.values())
                .map(each -> new OutcomeView(
                        each.name(),
                        LabelsView.of(each.label()),
                        each.reasons().stream()
                                .map(reason -> LabelView.of(reason.name(), reason.label()))
                                .toList()))
                .toList());
    }

    private static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }
}
