package org.socle.enrollment.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.programme.domain.Admission;
import org.socle.enrollment.programme.domain.Profile;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;

@ApplicationScoped
class SqlProgrammeStore implements ProgrammeStore {

    private static final String SELECT = """
            SELECT id, code, name_fr, name_en, unit, admission, state, active_rule, admitting,
                   created_at, opened_at, closed_at, version
              FROM programme
            """;

    /** Space of the advisory lock on openings. */
    private static final int OPENINGS = 73;

    private final Database sql;

    SqlProgrammeStore(Database sql) {
        this.sql = sql;
    }

    @Override
    public boolean insert(Programme.Draft programme) {
        return sql.change(
                        """
                INSERT INTO programme (id, code, name_fr, name_en, unit, admission, state, admitting, created_at, version)
                VALUES (:id, :code, :nameFr, :nameEn, :unit, :admission, 'DRAFT', false, :createdAt, :version)
                ON CONFLICT (code) DO NOTHING
                """,
                        Params.of("id", programme.id().value())
                                .and("code", programme.profile().code())
                                .and("nameFr", programme.profile().name().fr())
                                .and("nameEn", programme.profile().name().en())
                                .and("unit", programme.profile().unit())
                                .and("admission", programme.profile().admission())
                                .and("createdAt", programme.profile().createdAt())
                                .and("version", programme.version()))
                == 1;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return sql.one(SELECT + " WHERE id = :id", Params.of("id", id.value()), SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> findByCode(String code) {
        return sql.one(SELECT + " WHERE code = :code", Params.of("code", code), SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> findForChange(ProgrammeId id) {
        return sql.one(SELECT + " WHERE id = :id FOR UPDATE", Params.of("id", id.value()), SqlProgrammeStore::read);
    }

    @Override
    public Optional<Programme> hold(ProgrammeId id) {
        return sql.one(SELECT + " WHERE id = :id FOR KEY SHARE", Params.of("id", id.value()), SqlProgrammeStore::read);
    }

    @Override
    public void save(Programme programme) {
        var params = Params.of("id", programme.id().value())
                .and("state", programme.state())
                .and(
                        "activeRule",
                        programme.activeRule().isPresent()
                                ? programme.activeRule().getAsInt()
                                : null)
                .and("admitting", programme instanceof Programme.Open open && open.admitting())
                .and("version", programme.version());
        switch (programme) {
            case Programme.Draft _ -> params.and("openedAt", null).and("closedAt", null);
            case Programme.Open open -> params.and("openedAt", open.openedAt()).and("closedAt", null);
            case Programme.Closed closed ->
                params.and("openedAt", closed.openedAt()).and("closedAt", closed.closedAt());
        }
        sql.change("""
                UPDATE programme
                   SET state = :state, active_rule = :activeRule, admitting = :admitting,
                       opened_at = :openedAt, closed_at = :closedAt, version = :version
                 WHERE id = :id
                """, params);
    }

    @Override
    public void holdOpenings() {
        sql.run("SELECT pg_advisory_xact_lock_shared(:space, 0)", Params.of("space", OPENINGS));
    }

    @Override
    public void changeOpenings() {
        sql.run("SELECT pg_advisory_xact_lock(:space, 0)", Params.of("space", OPENINGS));
    }

    @Override
    public List<Programme.Open> open() {
        return sql.all(SELECT + " WHERE state = 'OPEN' ORDER BY id", Params.none(), SqlProgrammeStore::read).stream()
                .map(Programme.Open.class::cast)
                .toList();
    }

    @Override
    public List<Programme> list(Optional<String> afterCode, Optional<Programme.State> state, int limit) {
        return sql.all(
                SELECT + """
                 WHERE (:after::text IS NULL OR code > :after)
                   AND (:state::text IS NULL OR state = :state)
                 ORDER BY code
                 LIMIT :limit
                """,
                Params.of("after", afterCode).and("state", state).and("limit", limit),
                SqlProgrammeStore::read);
    }

    private static Programme read(Row row) throws SQLException {
        var profile = new Profile(
                new ProgrammeId(row.uuid("id")),
                row.text("code"),
                new LocalText(row.text("name_fr"), row.text("name_en")),
                row.code(Unit.class, "unit"),
                row.code(Admission.class, "admission"),
                row.instant("created_at"));
        var rule = row.maybeInteger("active_rule");
        var version = row.number("version");
        return switch (row.code(Programme.State.class, "state")) {
            case DRAFT -> new Programme.Draft(profile, rule, version);
            case OPEN -> new Programme.Open(profile, rule, row.yes("admitting"), row.instant("opened_at"), version);
            case CLOSED ->
                new Programme.Closed(profile, rule, row.instant("opened_at"), row.instant("closed_at"), version);
        };
    }
}
