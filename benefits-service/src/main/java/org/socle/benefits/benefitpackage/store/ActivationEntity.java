package org.socle.benefits.benefitpackage.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.socle.benefits.benefitpackage.domain.PackageVersion;

/** When a version came into force. The application may add a row here, never change one. */
@Entity
@Immutable
@IdClass(VersionKey.class)
@Table(name = "package_activation")
class ActivationEntity {

    @Id
    @Column(name = "package_id")
    UUID packageId;

    @Id
    int number;

    Instant activatedAt;
    String activatedBy;

    ActivationEntity() {}

    ActivationEntity(UUID packageId, PackageVersion version, String by) {
        this.packageId = packageId;
        this.number = version.number();
        this.activatedAt = version.inForceSince().orElseThrow();
        this.activatedBy = by;
    }
}
