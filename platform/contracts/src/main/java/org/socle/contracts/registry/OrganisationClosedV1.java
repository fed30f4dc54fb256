package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * An organisation takes part no longer. What was done under its code stays.
 *
 * @param organisationId the organisation
 * @param code what its people and machines carried in their tokens
 * @param closedAt when
 */
public record OrganisationClosedV1(String organisationId, String code, Instant closedAt) implements OrganisationEvent {

    public OrganisationClosedV1 {
        Require.id(organisationId, "organisation_id");
        Require.code(code, "code");
        Require.present(closedAt, "closed_at");
    }

    @Override
    public String aggregateId() {
        return organisationId;
    }
}
