package org.socle.benefits.benefitpackage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/** The packages of all programmes. */
public interface PackageStore {

    /** False when the programme already has a package with this code. */
    boolean add(BenefitPackage defined, String by);

    void addVersion(PackageId id, PackageVersion version, String by);

    void activate(PackageId id, PackageVersion version, String by);

    Optional<BenefitPackage> find(PackageId id);

    /** Like {@link #find}, and nobody else changes the package until the transaction ends. */
    Optional<BenefitPackage> findAndHold(PackageId id);

    /** Packages in the order in which they were defined. */
    Page<BenefitPackage> list(@Nullable String programmeCode, @Nullable String code, Cursor cursor);

    /** The packages of a programme that have a version in force. */
    List<BenefitPackage> inForce(String programmeCode);
}
