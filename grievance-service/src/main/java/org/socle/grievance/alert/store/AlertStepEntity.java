package org.socle.grievance.alert.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.grievance.alert.domain.Step;

/** A step that was taken. The application may add a row here, never change one. */
@Entity
@Immutable
@IdClass(AlertStepEntity.Key.class)
@Table(name = "alert_step")
class AlertStepEntity {

    @Id
    UUID alertId;

    @Id
    int step;

    @Embedded
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    Move move;

    @Enumerated(EnumType.STRING)
    AlertState state;

    Instant at;
    String bySubject;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    String reason;

    byte @Nullable [] publicText;
    byte @Nullable [] internalNote;

    /** The steps of an alert are numbered from one. */
    record Key(UUID alertId, int step) implements Serializable {}

    AlertStepEntity() {}

    AlertStepEntity(
            Alert moved,
            int number,
            Step step,
            String by,
            byte @Nullable [] publicText,
            byte @Nullable [] internalNote) {
        this.alertId = moved.id().value();
        this.step = number;
        this.visibility = Visibility.of(moved);
        this.move = step.move();
        this.state = moved.state();
        this.at = moved.movedAt();
        this.bySubject = by;
        this.outcome = step.outcome();
        this.reason = step.reason();
        this.publicText = publicText;
        this.internalNote = internalNote;
    }
}
