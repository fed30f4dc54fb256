package org.socle.grievance.alert.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;

/** An alert. Lists and moves never read its words, nor does anything read the hash of its code. */
@Entity
@DynamicUpdate
@Table(name = "alert")
class AlertEntity {

    @Id
    UUID id;

    @Basic(fetch = FetchType.LAZY)
    byte[] codeHash;

    @Embedded
    Visibility visibility;

    String areaCode;
    String regionCode;

    @Nullable
    String programmeCode;

    @Enumerated(EnumType.STRING)
    Barrier barrier;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    AlertState state;

    @Basic(fetch = FetchType.LAZY)
    byte[] text;

    Instant raisedAt;
    Instant movedAt;

    AlertEntity() {}

    AlertEntity(Alert alert, byte[] codeHash, byte[] text) {
        this.id = alert.id().value();
        this.codeHash = codeHash;
        this.visibility = Visibility.of(alert);
        this.areaCode = alert.areaCode();
        this.regionCode = alert.regionCode();
        this.programmeCode = alert.programmeCode();
        this.barrier = alert.barrier();
        this.channel = alert.channel();
        this.state = alert.state();
        this.text = text;
        this.raisedAt = alert.raisedAt();
        this.movedAt = alert.movedAt();
    }

    void move(Alert moved) {
        state = moved.state();
        movedAt = moved.movedAt();
    }

    /** Read from the database when it is asked for; outside of this class the field may still be empty. */
    byte[] text() {
        return text;
    }

    Alert toDomain() {
        return new Alert(
                new AlertId(id),
                areaCode,
                visibility.territoryNo(),
                regionCode,
                programmeCode,
                barrier,
                channel,
                state,
                raisedAt,
                movedAt);
    }
}
