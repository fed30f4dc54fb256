package org.socle.registry.directory.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Accessibility;
import org.socle.registry.directory.domain.Offer;
import org.socle.registry.directory.domain.Place;
import org.socle.registry.directory.domain.Point;

/** An access point with what it offers. */
@Entity
@Table(name = "access_point")
class AccessPointEntity {

    // How many access points of a list get their services with one query.
    private static final int TOGETHER = 100;

    @Id
    UUID id;

    String code;
    String name;
    String territoryCode;
    int territoryNo;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @ElementCollection
    @CollectionTable(name = "access_point_service", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "service")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = TOGETHER)
    Set<AccessService> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "access_point_accessibility", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "accessibility")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = TOGETHER)
    Set<Accessibility> accessibility = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "access_point_hours", joinColumns = @JoinColumn(name = "access_point_id"))
    @BatchSize(size = TOGETHER)
    Set<HoursRow> hours = new HashSet<>();

    @Nullable
    Instant closedAt;

    long version;
    Instant createdAt;
    String createdBy;

    void become(AccessPoint accessPoint) {
        name = accessPoint.name();
        territoryCode = accessPoint.place().territoryCode();
        territoryNo = accessPoint.place().territoryNo();
        latitude = accessPoint.place().measured().map(Point::latitude).orElse(null);
        longitude = accessPoint.place().measured().map(Point::longitude).orElse(null);
        replace(services, accessPoint.offer().services());
        replace(accessibility, accessPoint.offer().accessibility());
        replace(hours, accessPoint.offer().hours().stream().map(HoursRow::of).toList());
        closedAt = accessPoint.closedAt();
        version = accessPoint.version();
    }

    AccessPoint toDomain() {
        return new AccessPoint(
                new AccessPointId(id),
                code,
                name,
                new Place(territoryCode, territoryNo, point()),
                new Offer(
                        services,
                        accessibility,
                        hours.stream().sorted().map(HoursRow::toDomain).toList()),
                version,
                closedAt);
    }

    private @Nullable Point point() {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    /** Keeps the set that Hibernate watches, and in it what stays. */
    private static <T> void replace(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
