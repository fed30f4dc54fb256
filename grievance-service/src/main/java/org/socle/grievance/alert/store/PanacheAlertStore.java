package org.socle.grievance.alert.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;
import org.socle.grievance.alert.domain.Contact;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlAlertStore implements AlertStore {

    private static final String SELECT = """
            SELECT id, area_code, territory_no, region_code, programme_code, barrier, channel, state, raised_at, moved_at
              FROM alert
            """;

    private static final String TEXT = "alert.text";
    private static final String PUBLIC_TEXT = "alert_step.public_text";
    private static final String INTERNAL_NOTE = "alert_step.internal_note";
    private static final String MESSAGE = "alert_message.text";
    private static final String CONTACT = "alert_contact.value";

    private final Sql sql;
    private final Secrets secrets;

    SqlAlertStore(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    @Override
    public void add(Alert alert, PlainText text, TrackingCode code) {
        sql.of("""
                INSERT INTO alert (id, code_hash, area_code, territory_no, region_code, programme_code, barrier,
                                   sensitive, channel, state, text, raised_at, moved_at)
                VALUES (:id, :code_hash, :area_code, :territory_no, :region_code, :programme_code, :barrier,
                        :sensitive, :channel, :state, :text, :raised_at, :moved_at)
                """)
                .with("id", alert.id().value())
                .with("code_hash", hash(code))
                .with("area_code", alert.areaCode())
                .with("territory_no", alert.territoryNo())
                .with("region_code", alert.regionCode())
                .with("programme_code", alert.programmeCode())
                .with("barrier", alert.barrier())
                .with("sensitive", alert.sensitive())
                .with("channel", alert.channel())
                .with("state", alert.state())
                .with("text", seal(TEXT, alert, text))
                .with("raised_at", alert.raisedAt())
                .with("moved_at", alert.movedAt())
                .update();
    }

    @Override
    public void addContact(Alert alert, Contact contact) {
        sql.of("""
                INSERT INTO alert_contact (alert_id, territory_no, sensitive, kind, value)
                VALUES (:alert_id, :territory_no, :sensitive, :kind, :value)
                """)
                .with("alert_id", alert.id().value())
                .with("territory_no", alert.territoryNo())
                .with("sensitive", alert.sensitive())
                .with("kind", contact.kind())
                .with("value", secrets.seal(CONTACT, owner(alert), contact.value()))
                .update();
    }

    @Override
    public void move(Alert moved, Step step, String by) {
        sql.of("UPDATE alert SET state = :state, moved_at = :moved_at WHERE id = :id")
                .with("state", moved.state())
                .with("moved_at", moved.movedAt())
                .with("id", moved.id().value())
                .update();
        sql.of("""
                INSERT INTO alert_step (alert_id, step, territory_no, sensitive, move, state, at, by_subject, outcome,
                                        reason, public_text, internal_note)
                SELECT :alert_id, coalesce(max(step), 0) + 1, :territory_no, :sensitive, :move, :state, :at, :by,
                       :outcome, :reason, :public_text, :internal_note
                  FROM alert_step
                 WHERE alert_id = :alert_id
                """)
                .with("alert_id", moved.id().value())
                .with("territory_no", moved.territoryNo())
                .with("sensitive", moved.sensitive())
                .with("move", step.move())
                .with("state", moved.state())
                .with("at", moved.movedAt())
                .with("by", by)
                .with("outcome", step.outcome())
                .with("reason", step.reason())
                .with("public_text", seal(PUBLIC_TEXT, moved, step.publicText()))
                .with("internal_note", seal(INTERNAL_NOTE, moved, step.internalNote()))
                .update();
    }

    @Override
    public void addMessage(Alert alert, UUID id, PlainText text, Instant now) {
        sql.of("""
                INSERT INTO alert_message (id, alert_id, territory_no, sensitive, at, text)
                VALUES (:id, :alert_id, :territory_no, :sensitive, :at, :text)
                """)
                .with("id", id)
                .with("alert_id", alert.id().value())
                .with("territory_no", alert.territoryNo())
                .with("sensitive", alert.sensitive())
                .with("at", now)
                .with("text", seal(MESSAGE, alert, text))
                .update();
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id.value()).first(SqlAlertStore::alert);
    }

    @Override
    public Optional<Alert> findAndHold(AlertId id) {
        return sql.of(SELECT + " WHERE id = :id FOR UPDATE")
                .with("id", id.value())
                .first(SqlAlertStore::alert);
    }

    @Override
    public Optional<Alert> findByCode(TrackingCode code) {
        return sql.of(SELECT + " WHERE code_hash = :code_hash")
                .with("code_hash", hash(code))
                .first(SqlAlertStore::alert);
    }

    @Override
    public Page<Alert> list(Filter filter, Cursor cursor) {
        var rows = sql.of(SELECT + """
                 WHERE (:state::text IS NULL OR state = :state)
                   AND (:barrier::text IS NULL OR barrier = :barrier)
                   AND (:region_code::text IS NULL OR region_code = :region_code)
                   AND (:programme_code::text IS NULL OR programme_code = :programme_code)
                   AND (:after::uuid IS NULL OR id > :after::uuid)
                 ORDER BY id
                 LIMIT :rows
                """)
                .with("state", filter.state())
                .with("barrier", filter.barrier())
                .with("region_code", filter.regionCode())
                .with("programme_code", filter.programmeCode())
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(SqlAlertStore::alert);
        return Page.of(rows, cursor, alert -> alert.id().value().toString());
    }

    @Override
    public String textOf(Alert alert) {
        return sql.of("SELECT text FROM alert WHERE id = :id")
                .with("id", alert.id().value())
                .one(row -> secrets.open(TEXT, owner(alert), row.bytes("text")));
    }

    @Override
    public List<TakenStep> stepsOf(Alert alert) {
        return sql.of("""
                SELECT move, state, at, by_subject, outcome, reason, public_text, internal_note
                  FROM alert_step
                 WHERE alert_id = :alert_id
                 ORDER BY step
                """)
                .with("alert_id", alert.id().value())
                .list(row -> new TakenStep(
                        row.constant("move", Move.class),
                        row.constant("state", AlertState.class),
                        row.instant("at"),
                        row.text("by_subject"),
                        row.optionalConstant("outcome", Outcome.class).orElse(null),
                        row.optionalText("reason").orElse(null),
                        open(PUBLIC_TEXT, alert, row.optionalBytes("public_text")),
                        open(INTERNAL_NOTE, alert, row.optionalBytes("internal_note"))));
    }

    @Override
    public List<Message> messagesOf(Alert alert) {
        return sql.of("SELECT at, text FROM alert_message WHERE alert_id = :alert_id ORDER BY id")
                .with("alert_id", alert.id().value())
                .list(row -> new Message(secrets.open(MESSAGE, owner(alert), row.bytes("text")), row.instant("at")));
    }

    @Override
    public int countMessages(Alert alert) {
        return sql.of("SELECT count(*)::int AS n FROM alert_message WHERE alert_id = :alert_id")
                .with("alert_id", alert.id().value())
                .one(row -> row.integer("n"));
    }

    @Override
    public Optional<Contact> contactOf(Alert alert) {
        return sql.of("SELECT kind, value FROM alert_contact WHERE alert_id = :alert_id")
                .with("alert_id", alert.id().value())
                .first(row -> new Contact(
                        row.constant("kind", Contact.Kind.class),
                        secrets.open(CONTACT, owner(alert), row.bytes("value"))));
    }

    private byte[] hash(TrackingCode code) {
        return secrets.hash("alert.code_hash", code.canonical());
    }

    private byte @Nullable [] seal(String purpose, Alert alert, @Nullable PlainText text) {
        return text == null ? null : secrets.seal(purpose, owner(alert), text.value());
    }

    private @Nullable String open(String purpose, Alert alert, Optional<byte[]> sealed) {
        return sealed.map(bytes -> secrets.open(purpose, owner(alert), bytes)).orElse(null);
    }

    private static String owner(Alert alert) {
        return alert.id().value().toString();
    }

    private static Alert alert(Row row) {
        return new Alert(
                new AlertId(row.uuid("id")),
                row.text("area_code"),
                row.integer("territory_no"),
                row.text("region_code"),
                row.optionalText("programme_code").orElse(null),
                row.constant("barrier", Barrier.class),
                row.constant("channel", Channel.class),
                row.constant("state", AlertState.class),
                row.instant("raised_at"),
                row.instant("moved_at"));
    }
}
