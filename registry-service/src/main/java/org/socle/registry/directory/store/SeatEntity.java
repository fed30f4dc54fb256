package org.socle.registry.directory.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Holding;
import org.socle.registry.directory.domain.Seat;
import org.socle.registry.directory.domain.SeatId;

@Entity
@Table(name = "committee_seat")
class SeatEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Committee committee;

    @Enumerated(EnumType.STRING)
    CommitteeRole role;

    String territoryCode;
    int territoryNo;

    @Nullable
    String holder;

    LocalDate startsOn;

    @Nullable
    LocalDate endsOn;

    @Nullable
    Instant closedAt;

    long version;
    Instant createdAt;
    String createdBy;

    void become(Seat seat) {
        holder = seat.holding().holder();
        startsOn = seat.holding().from();
        endsOn = seat.holding().to();
        closedAt = seat.closedAt();
        version = seat.version();
    }

    Seat toDomain() {
        return new Seat(
                new SeatId(id),
                committee,
                role,
                territoryCode,
                territoryNo,
                new Holding(holder, startsOn, endsOn),
                version,
                closedAt);
    }
}
