package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * An organisation has been added to the directory, or its kind or names have changed.
 *
 * @param organisationId the organisation
 * @param code what its people and machines carry in their tokens; never changes
 * @param kind what kind of body it is
 * @param nameFr its name in French
 * @param nameEn its name in English
 * @param definedAt when
 */
public record OrganisationDefinedV1(
        String organisationId, String code, OrganisationKind kind, String nameFr, String nameEn, Instant definedAt)
        implements OrganisationEvent {

    public OrganisationDefinedV1 {
        Require.id(organisationId, "organisation_id");
        Require.code(code, "code");
        Require.present(kind, "kind");
        Require.that(!nameFr.isBlank(), "name_fr is blank");
        Require.that(!nameEn.isBlank(), "name_en is blank");
        Require.present(definedAt, "defined_at");
    }

    @Override
    public String aggregateId() {
        return organisationId;
    }
}
