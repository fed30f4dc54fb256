package org.socle.grievance.alert.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.Contact;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.secret.Secrets;

/**
 * Every change is flushed at once: what follows in the transaction may be plain SQL. Why both are used is explained in
 * docs/adr, "Panache for aggregates, SQL for sets".
 */
@ApplicationScoped
class PanacheAlertStore implements AlertStore, PanacheRepositoryBase<AlertEntity, UUID> {

    // Comes before every other identifier.
    private static final UUID START = new UUID(0, 0);

    private static final String TEXT = "alert.text";
    private static final String PUBLIC_TEXT = "alert_step.public_text";
    private static final String INTERNAL_NOTE = "alert_step.internal_note";
    private static final String MESSAGE = "alert_message.text";
    private static final String CONTACT = "alert_contact.value";

    private final AlertStepRepository steps;
    private final AlertMessageRepository messages;
    private final AlertContactRepository contacts;
    private final Secrets secrets;

    PanacheAlertStore(
            AlertStepRepository steps,
            AlertMessageRepository messages,
            AlertContactRepository contacts,
            Secrets secrets) {
        this.steps = steps;
        this.messages = messages;
        this.contacts = contacts;
        this.secrets = secrets;
    }

    @Override
    public void add(Alert alert, PlainText text, TrackingCode code) {
        persistAndFlush(new AlertEntity(alert, hash(code), seal(TEXT, alert, text.value())));
    }

    @Override
    public void addContact(Alert alert, Contact contact) {
        contacts.persistAndFlush(new AlertContactEntity(alert, contact.kind(), seal(CONTACT, alert, contact.value())));
    }

    @Override
    public void move(Alert moved, Step step, String by) {
        findById(moved.id().value()).move(moved);
        // The alert's row before the count: whoever moves the same alert waits there, and counts this step too.
        flush();
        var number = steps.countOf(moved.id()) + 1;
        steps.persistAndFlush(new AlertStepEntity(
                moved,
                number,
                step,
                by,
                sealIfSaid(PUBLIC_TEXT, moved, step.publicText()),
                sealIfSaid(INTERNAL_NOTE, moved, step.internalNote())));
    }

    @Override
    public void addMessage(Alert alert, UUID id, PlainText text, Instant now) {
        messages.persistAndFlush(new AlertMessageEntity(id, alert, now, seal(MESSAGE, alert, text.value())));
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return findByIdOptional(id.value()).map(AlertEntity::toDomain);
    }

    @Override
    public Optional<Alert> findAndHold(AlertId id) {
        var found = findByIdOptional(id.value());
        // Locks and reads again: what was read without the lock may have changed until we got it.
        found.ifPresent(read -> getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE));
        return found.map(AlertEntity::toDomain);
    }

    @Override
    public Optional<Alert> findByCode(TrackingCode code) {
        return find("codeHash", hash(code)).singleResultOptional().map(AlertEntity::toDomain);
    }

    @Override
    public Page<Alert> list(Filter filter, Cursor cursor) {
        var found = find(
                        """
                        (:state IS NULL OR state = :state)
                        AND (:barrier IS NULL OR barrier = :barrier)
                        AND (:regionCode IS NULL OR regionCode = :regionCode)
                        AND (:programmeCode IS NULL OR programmeCode = :programmeCode)
                        AND id > :after
                        """,
                        Sort.by("id"),
                        Parameters.with("state", filter.state())
                                .and("barrier", filter.barrier())
                                .and("regionCode", filter.regionCode())
                                .and("programmeCode", filter.programmeCode())
                                .and("after", cursor.afterId().orElse(START)))
                .range(0, cursor.limit())
                .list();
        return Page.of(found, cursor, each -> each.id.toString()).map(AlertEntity::toDomain);
    }

    @Override
    public String textOf(Alert alert) {
        return open(TEXT, alert, findById(alert.id().value()).text());
    }

    @Override
    public List<TakenStep> stepsOf(Alert alert) {
        return steps.of(alert.id()).stream()
                .map(taken -> new TakenStep(
                        taken.move,
                        taken.state,
                        taken.at,
                        taken.bySubject,
                        taken.outcome,
                        taken.reason,
                        openIfSaid(PUBLIC_TEXT, alert, taken.publicText),
                        openIfSaid(INTERNAL_NOTE, alert, taken.internalNote)))
                .toList();
    }

    @Override
    public List<Message> messagesOf(Alert alert) {
        return messages.of(alert.id()).stream()
                .map(message -> new Message(open(MESSAGE, alert, message.text), message.at))
                .toList();
    }

    @Override
    public int countMessages(Alert alert) {
        return messages.countOf(alert.id());
    }

    @Override
    public Optional<Contact> contactOf(Alert alert) {
        return contacts.findByIdOptional(alert.id().value())
                .map(found -> new Contact(found.kind, open(CONTACT, alert, found.value)));
    }

    private byte[] hash(TrackingCode code) {
        return secrets.hash("alert.code_hash", code.canonical());
    }

    private byte[] seal(String purpose, Alert alert, String words) {
        return secrets.seal(purpose, owner(alert), words);
    }

    private byte @Nullable [] sealIfSaid(String purpose, Alert alert, @Nullable PlainText text) {
        return text == null ? null : seal(purpose, alert, text.value());
    }

    private String open(String purpose, Alert alert, byte[] sealed) {
        return secrets.open(purpose, owner(alert), sealed);
    }

    private @Nullable String openIfSaid(String purpose, Alert alert, byte @Nullable [] sealed) {
        return sealed == null ? null : open(purpose, alert, sealed);
    }

    private static String owner(Alert alert) {
        return alert.id().value().toString();
    }
}
