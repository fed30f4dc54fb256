package org.socle.registry.directory.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationId;
import org.socle.registry.directory.domain.OrganisationKind;
import org.socle.registry.vocabulary.domain.Labels;

@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    UUID id;

    String code;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    String nameFr;
    String nameEn;

    @Nullable
    Instant closedAt;

    long version;
    Instant createdAt;
    String createdBy;

    void become(Organisation organisation) {
        kind = organisation.kind();
        nameFr = organisation.names().fr();
        nameEn = organisation.names().en();
        closedAt = organisation.closedAt();
        version = organisation.version();
    }

    Organisation toDomain() {
        return new Organisation(new OrganisationId(id), code, kind, new Labels(nameFr, nameEn), version, closedAt);
    }
}
