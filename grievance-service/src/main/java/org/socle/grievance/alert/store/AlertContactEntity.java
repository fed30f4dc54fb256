package org.socle.grievance.alert.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.Contact;

/** How to reach the person, kept apart from the alert: nothing joins the two by itself. */
@Entity
@Immutable
@Table(name = "alert_contact")
class AlertContactEntity {

    @Id
    UUID alertId;

    @Embedded
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    Contact.Kind kind;

    byte[] value;

    AlertContactEntity() {}

    AlertContactEntity(Alert alert, Contact.Kind kind, byte[] value) {
        this.alertId = alert.id().value();
        this.visibility = Visibility.of(alert);
        this.kind = kind;
        this.value = value;
    }
}
