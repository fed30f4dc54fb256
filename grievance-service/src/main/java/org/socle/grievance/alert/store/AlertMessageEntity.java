package org.socle.grievance.alert.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.socle.grievance.alert.domain.Alert;

/** What the person added later. The application may add a row here, never change one. */
@Entity
@Immutable
@Table(name = "alert_message")
class AlertMessageEntity {

    @Id
    UUID id;

    UUID alertId;

    @Embedded
    Visibility visibility;

    Instant at;
    byte[] text;

    AlertMessageEntity() {}

    AlertMessageEntity(UUID id, Alert alert, Instant at, byte[] text) {
        this.id = id;
        this.alertId = alert.id().value();
        this.visibility = Visibility.of(alert);
        this.at = at;
        this.text = text;
    }
}
