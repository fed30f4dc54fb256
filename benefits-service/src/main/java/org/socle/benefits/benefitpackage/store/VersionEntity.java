package org.socle.benefits.benefitpackage.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.Names;
import org.socle.benefits.benefitpackage.domain.PackageContent;
import org.socle.benefits.benefitpackage.domain.PackageItem;
import org.socle.benefits.benefitpackage.domain.PackageVersion;

/** What a version says. The application may add a row here, never change one. */
@Entity
@Immutable
@IdClass(VersionKey.class)
@Table(name = "package_version")
class VersionEntity {

    @Id
    @Column(name = "package_id")
    UUID packageId;

    @Id
    int number;

    String nameFr;
    String nameEn;

    @Convert(converter = ItemsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    List<PackageItem> items;

    Instant writtenAt;
    String writtenBy;

    VersionEntity() {}

    VersionEntity(UUID packageId, PackageVersion version, String by) {
        this.packageId = packageId;
        this.number = version.number();
        this.nameFr = version.content().names().fr();
        this.nameEn = version.content().names().en();
        this.items = version.content().items();
        this.writtenAt = version.writtenAt();
        this.writtenBy = by;
    }

    PackageVersion toDomain(@Nullable Instant inForceSince) {
        return new PackageVersion(
                number, new PackageContent(new Names(nameFr, nameEn), items), writtenAt, inForceSince);
    }
}
