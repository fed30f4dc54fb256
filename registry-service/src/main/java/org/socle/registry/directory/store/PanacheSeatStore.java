package org.socle.registry.directory.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.SeatStore;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Seat;
import org.socle.registry.directory.domain.SeatId;

/** Every change is flushed at once: what follows in the transaction may be plain SQL. */
@ApplicationScoped
class PanacheSeatStore implements SeatStore, PanacheRepositoryBase<SeatEntity, UUID> {

    private final Clock clock;

    PanacheSeatStore(Clock clock) {
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
