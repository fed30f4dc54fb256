package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A programme takes no more applications.
 *
 * @param programmeId the programme
 * @param closedAt when
 */
public record ProgrammeClosedV1(String programmeId, Instant closedAt) implements ProgrammeEvent {

    public ProgrammeClosedV1 {
        Require.id(programmeId, "programme_id");
        Require.present(closedAt, "closed_at");
    }

    @Override
    public String aggregateId() {
        return programmeId;
    }
}
