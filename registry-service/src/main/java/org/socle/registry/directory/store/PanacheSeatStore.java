package org.socle.registry.directory.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.sql.Sql;
import org.socle.registry.directory.SeatStore;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Holding;
import org.socle.registry.directory.domain.Seat;
import org.socle.registry.directory.domain.SeatId;

/** Every change is flushed at once: what follows in the transaction may be plain SQL. */
@ApplicationScoped
class PanacheSeatStore implements SeatStore, PanacheRepositoryBase<SeatEntity, UUID> {

    /** What was said last of the days until then says who held a seat. */
    private static final String HELD_ON = """
            SELECT s.id, s.committee, s.role, s.territory_code, s.territory_no, h.holder, h.starts_on, h.ends_on, h.version,
                   s.closed_at
              FROM committee_seat s
             CROSS JOIN LATERAL (SELECT holder, starts_on, ends_on, version
                                   FROM committee_seat_holding
                                  WHERE seat_id = s.id
                                    AND starts_on <= :day
                                  ORDER BY version DESC
                                  LIMIT 1) AS h
             WHERE s.committee = :committee
               AND s.territory_code = :territory
               AND h.holder IS NOT NULL
               AND coalesce(h.ends_on >= :day, true)
               AND coalesce((s.closed_at AT TIME ZONE 'UTC')::date >= :day, true)
             ORDER BY s.id
            """;

    private final Sql sql;
    private final Clock clock;

    PanacheSeatStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean add(Seat seat, String by) {
        // The only conflict there can be is that of a second chair.
        var added = getEntityManager()
                .createQuery("""
                        INSERT INTO SeatEntity
                               (id, committee, role, territoryCode, territoryNo, startsOn, version, createdAt, createdBy)
                        VALUES (:id, :committee, :role, :territoryCode, :territoryNo, :startsOn, :version, :createdAt,
                                :createdBy)
                            ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", seat.id().value())
                .setParameter("committee", seat.committee())
                .setParameter("role", seat.role())
                .setParameter("territoryCode", seat.territoryCode())
                .setParameter("territoryNo", seat.territoryNo())
                .setParameter("startsOn", seat.holding().from())
                .setParameter("version", seat.version())
                .setParameter("createdAt", clock.instant())
                .setParameter("createdBy", by)
                .executeUpdate();
        if (added == 0) {
            return false;
        }
        save(seat);
        return true;
    }

    @Override
    public void save(Seat seat) {
        findById(seat.id().value()).become(seat);
        flush();
        sql.of("""
                        INSERT INTO committee_seat_holding (seat_id, version, territory_no, holder, starts_on, ends_on)
                        VALUES (:seat, :version, :number, :holder, :from, :to::date)
                        """)
                .with("seat", seat.id().value())
                .with("version", seat.version())
                .with("number", seat.territoryNo())
                .with("holder", seat.holding().holder())
                .with("from", seat.holding().from())
                .with("to", seat.holding().to())
                .update();
    }

    @Override
    public Optional<Seat> find(SeatId id) {
        return findByIdOptional(id.value()).map(SeatEntity::toDomain);
    }

    @Override
    public boolean hasChair(Committee committee, String territoryCode) {
        return count(
                        "committee = ?1 AND territoryCode = ?2 AND role = ?3 AND closedAt IS NULL",
                        committee,
                        territoryCode,
                        CommitteeRole.CHAIR)
                > 0;
    }

    @Override
    public Optional<Seat> findAndHold(SeatId id) {
        var found = findByIdOptional(id.value());
        // Locks and reads again: what was read without the lock may have changed until we got it.
        found.ifPresent(read -> getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE));
        return found.map(SeatEntity::toDomain);
    }

    @Override
    public List<Seat> heldOn(Committee committee, String territoryCode, LocalDate day) {
        return sql.of(HELD_ON)
                .with("committee", committee)
                .with("territory", territoryCode)
                .with("day", day)
                .list(row -> new Seat(
                        new SeatId(row.uuid("id")),
                        row.constant("committee", Committee.class),
                        row.constant("role", CommitteeRole.class),
                        row.text("territory_code"),
                        row.integer("territory_no"),
                        new Holding(
                                row.text("holder"),
                                row.date("starts_on"),
                                row.optionalDate("ends_on").orElse(null)),
                        row.number("version"),
                        row.optionalInstant("closed_at").orElse(null)));
    }

    @Override
    public Page<Seat> list(Filter filter, Cursor cursor) {
        var found = find(
                        """
                        territoryNo BETWEEN :lo AND :hi
                        AND (:committee IS NULL OR committee = :committee)
                        AND (:holder IS NULL OR holder = :holder)
                        AND (:freeOnly = FALSE OR holder IS NULL)
                        AND (:closedToo = TRUE OR closedAt IS NULL)
                        AND id > :after
                        """,
                        Sort.by("id"),
                        Parameters.with("lo", filter.within().lo())
                                .and("hi", filter.within().hi())
                                .and("committee", filter.committee())
                                .and("holder", filter.holder())
                                .and("freeOnly", filter.freeOnly())
                                .and("closedToo", filter.closedToo())
                                .and("after", cursor.afterId().orElse(Start.ID)))
                .range(0, cursor.limit())
                .list();
        return Page.of(found, cursor, each -> each.id.toString()).map(SeatEntity::toDomain);
    }
}
