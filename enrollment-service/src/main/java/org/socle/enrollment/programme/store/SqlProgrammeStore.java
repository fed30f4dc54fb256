package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.programme.domain.Admission;
import org.socle.enrollment.programme.domain.Profile;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlProgrammeStore implements ProgrammeStore {

    private static final String SELECT = """
            SELECT id, code, name_fr, name_en, unit, admission, state, active_rule, admitting,
                   created_at, opened_at, closed_at, version
              FROM programme
            """;

    /** Space of the advisory lock on openings. */
    private static final int OPENINGS = 73;

    private final Sql sql;

    SqlProgrammeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean insert(Programme.Draft programme) {
        return sql.of("""
                INSERT INTO programme (id, code, name_fr, name_en, unit, admission, state, admitting, created_at, version)
                VALUES (:id, :code, :name_fr, :name_en, :unit, :admission, 'DRAFT', false, :created_at, :version)
                ON CONFLICT (code) DO NOTHING
                """)
                        .with("id", programme.id().value())
                        .with("code", programme.profile().code())
                        .with("name_fr", programme.profile().name().fr())
                        .with("name_en", programme.profile().name().en())
                        .with("unit", programme.profile().unit())
                        .with("admission", programme.profile().admission())
                        .with("created_at", programme.profile().createdAt())
                        .with("version", programme.version())
                        .update()
                == 1;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id.value()).first(SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> findByCode(String code) {
        return sql.of(SELECT + " WHERE code = :code").with("code", code).first(SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> findForChange(ProgrammeId id) {
        return sql.of(SELECT + " WHERE id = :id FOR UPDATE")
                .with("id", id.value())
                .first(SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> hold(ProgrammeId id) {
        return sql.of(SELECT + " WHERE id = :id FOR KEY SHARE")
                .with("id", id.value())
                .first(SqlProgrammeStore::read);
    }

    @Override
    public void save(Programme programme) {
        var statement = sql.of("""
                        UPDATE programme
                           SET state = :state, active_rule = :active_rule, admitting = :admitting,
                               opened_at = :opened_at, closed_at = :closed_at, version = :version
                         WHERE id = :id
                        """)
                .with("id", programme.id().value())
                .with("state", programme.state())
                .with(
                        "active_rule",
                        programme.activeRule().isPresent()
                                ? programme.activeRule().getAsInt()
                                : null)
                .with("admitting", programme instanceof Programme.Open open && open.admitting())
                .with("version", programme.version());
        var dated = switch (programme) {
            case Programme.Draft _ -> statement.with("opened_at", null).with("closed_at", null);
            case Programme.Open open ->
                statement.with("opened_at", open.openedAt()).with("closed_at", null);
            case Programme.Closed closed ->
                statement.with("opened_at", closed.openedAt()).with("closed_at", closed.closedAt());
        };
        dated.update();
    }

    @Override
    public void holdOpenings() {
        sql.of("SELECT pg_advisory_xact_lock_shared(:space, 0)")
                .with("space", OPENINGS)
                .execute();
    }

    @Override
    public void changeOpenings() {
        sql.of("SELECT pg_advisory_xact_lock(:space, 0)")
                .with("space", OPENINGS)
                .execute();
    }

    @Override
    public List<Programme.Open> open() {
        return sql.of(SELECT + " WHERE state = 'OPEN' ORDER BY id").list(SqlProgrammeStore::read).stream()
                .map(Programme.Open.class::cast)
                .toList();
    }

    @Override
    public List<Programme> list(Optional<String> afterCode, Optional<Programme.State> state, int limit) {
        return sql.of(SELECT + """
                 WHERE (:after::text IS NULL OR code > :after)
                   AND (:state::text IS NULL OR state = :state)
                 ORDER BY code
                 LIMIT :limit
                """)
                .with("after", afterCode)
                .with("state", state)
                .with("limit", limit)
                .list(SqlProgrammeStore::read);
    }

    private static Programme read(Row row) {
        var profile = new Profile(
                new ProgrammeId(row.uuid("id")),
                row.text("code"),
                new LocalText(row.text("name_fr"), row.text("name_en")),
                row.constant("unit", Unit.class),
                row.constant("admission", Admission.class),
                row.instant("created_at"));
        var rule = row.optionalInteger("active_rule").map(OptionalInt::of).orElse(OptionalInt.empty());
        var version = row.number("version");
        return switch (row.constant("state", Programme.State.class)) {
            case DRAFT -> new Programme.Draft(profile, rule, version);
            case OPEN -> new Programme.Open(profile, rule, row.truth("admitting"), row.instant("opened_at"), version);
            case CLOSED ->
                new Programme.Closed(profile, rule, row.instant("opened_at"), row.instant("closed_at"), version);
        };
    }
}
