package org.socle.registry.intake.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.intake.domain.ColumnProposal;

/** What the columns of a list seem to be, in their order; ready to be kept as a mapping. */
@Schema(name = "ImportMappingProposal")
record ColumnProposalView(List<ProposedColumn> columns) {

    /**
     * One column.
     *
     * @param as our column; absent when it looks like none
     * @param confidence in percent
     */
    @Schema(name = "ProposedColumn")
    record ProposedColumn(
            @Schema(examples = "Prénom") String column,
            @Schema(examples = "given_names") @Nullable String as,
            @Schema(examples = "90") int confidence,
            ColumnProposal.Reason reason) {}

    static ColumnProposalView of(List<ColumnProposal> proposals) {
        return new ColumnProposalView(proposals.stream()
                .map(proposal -> new ProposedColumn(
                        proposal.column(), proposal.ours(), proposal.confidence(), proposal.reason()))
                .toList());
    }
}
