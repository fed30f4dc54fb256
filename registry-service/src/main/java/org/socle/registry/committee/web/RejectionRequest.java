package org.socle.registry.committee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote without a majority. */
@Schema(name = "CommitteeRejectionRequest")
record RejectionRequest(@NotNull @Valid VotesRequest votes) {

    static final String EXAMPLE = """
            {"votes": {"in_favour": 1, "against": 3, "abstained": 1}}
            """;
}
