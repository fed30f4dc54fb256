package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.Require;

/**
 * A programme takes applications from now on.
 *
 * @param programmeId the programme
 * @param code its code, such as {@code SCHOOL_KIT}
 * @param unit whether households or persons apply
 * @param openedAt when
 */
public record ProgrammeOpenedV1(String programmeId, String code, BeneficiaryKind unit, Instant openedAt)
        implements ProgrammeEvent {

    public ProgrammeOpenedV1 {
        Require.id(programmeId, "programme_id");
        Require.code(code, "code");
        Require.present(unit, "unit");
        Require.present(openedAt, "opened_at");
    }

    @Override
    public String aggregateId() {
        return programmeId;
    }
}
