package org.socle.benefits.benefitpackage.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.benefits.cycle.domain.CycleLength;

/** A package with all that was ever written of it and put in force. Only these two lists grow. */
@Entity
@Table(name = "benefit_package")
class PackageEntity {

    // How many packages of a list get their versions with one query.
    private static final int TOGETHER = 100;

    @Id
    UUID id;

    String programmeCode;
    String code;

    @Enumerated(EnumType.STRING)
    CycleLength cycleLength;

    Instant createdAt;
    String createdBy;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "package_id", insertable = false, updatable = false)
    @BatchSize(size = TOGETHER)
    List<VersionEntity> versions;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "package_id", insertable = false, updatable = false)
    @BatchSize(size = TOGETHER)
    List<ActivationEntity> activations;

    void add(PackageVersion version, String by) {
        versions.add(new VersionEntity(id, version, by));
    }

    void activate(PackageVersion version, String by) {
        activations.add(new ActivationEntity(id, version, by));
    }

    BenefitPackage toDomain() {
        var inForceSince =
                activations.stream().collect(Collectors.toMap(each -> each.number, each -> each.activatedAt));
        return new BenefitPackage(
                new PackageId(id),
                programmeCode,
                code,
                cycleLength,
                versions.stream()
                        .map(each -> each.toDomain(inForceSince.get(each.number)))
                        .toList());
    }
}
