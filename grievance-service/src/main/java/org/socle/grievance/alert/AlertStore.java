package org.socle.grievance.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Contact;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/** Alerts and everything said about them. Words are encrypted on the way in and decrypted on the way out. */
public interface AlertStore {

    void add(Alert alert, PlainText text, TrackingCode code);

    void addContact(Alert alert, Contact contact);

    /** Saves where the alert stands now, and the step that led there. */
    void move(Alert moved, Step step, String by);

    void addMessage(Alert alert, UUID id, PlainText text, Instant now);

    Optional<Alert> find(AlertId id);

    /** Like {@link #find}, and nobody else moves the alert until the transaction ends. */
    Optional<Alert> findAndHold(AlertId id);

    Optional<Alert> findByCode(TrackingCode code);

    /** Alerts in the order in which they were raised. */
    Page<Alert> list(Filter filter, Cursor cursor);

    String textOf(Alert alert);

    List<TakenStep> stepsOf(Alert alert);

    List<Message> messagesOf(Alert alert);

    int countMessages(Alert alert);

    Optional<Contact> contactOf(Alert alert);

    /** What a list is about; what is null is not asked. */
    record Filter(
            @Nullable AlertState state,
            @Nullable Barrier barrier,
            @Nullable String regionCode,
            @Nullable String programmeCode) {}

    /** A step that was taken. */
    record TakenStep(
            Move move,
            AlertState state,
            Instant at,
            String by,
            @Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable String publicText,
            @Nullable String internalNote) {}

    /** What the person added. */
    record Message(String text, Instant at) {}
}
