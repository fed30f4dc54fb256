package org.socle.registry.directory.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.directory.AccessPointStore;
import org.socle.registry.directory.domain.AccessPoint;
import org.socle.registry.directory.domain.AccessPointId;
import org.socle.registry.directory.domain.Box;

/** Every change is flushed at once: what follows in the transaction may be plain SQL. */
@ApplicationScoped
class PanacheAccessPointStore implements AccessPointStore, PanacheRepositoryBase<AccessPointEntity, UUID> {

    private static final String FILTERED = """
            FROM AccessPointEntity point
            WHERE point.territoryNo BETWEEN :lo AND :hi
            AND (:closedToo = TRUE OR point.closedAt IS NULL)
            AND (SELECT count(service) FROM AccessPointEntity other JOIN other.services service
                  WHERE other.id = point.id AND service IN (:services)) = :serviceCount
            """;

    private final Clock clock;

    PanacheAccessPointStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean add(AccessPoint accessPoint, String by) {
        // Not persist(): of two who add the same code at once, the second would learn it from a broken transaction.
        var added = getEntityManager()
                .createQuery("""
                        INSERT INTO AccessPointEntity
                               (id, code, name, territoryCode, territoryNo, version, createdAt, createdBy)
                        VALUES (:id, :code, :name, :territoryCode, :territoryNo, :version, :createdAt, :createdBy)
                            ON CONFLICT (code) DO NOTHING
                        """)
                .setParameter("id", accessPoint.id().value())
                .setParameter("code", accessPoint.code())
                .setParameter("name", accessPoint.name())
                .setParameter("territoryCode", accessPoint.place().territoryCode())
                .setParameter("territoryNo", accessPoint.place().territoryNo())
                .setParameter("version", accessPoint.version())
                .setParameter("createdAt", clock.instant())
                .setParameter("createdBy", by)
                .executeUpdate();
        if (added == 0) {
            return false;
        }
        save(accessPoint);
        return true;
    }

    @Override
    public void save(AccessPoint accessPoint) {
        findById(accessPoint.id().value()).become(accessPoint);
        flush();
    }

    @Override
    public Optional<AccessPoint> find(AccessPointId id) {
        return findByIdOptional(id.value()).map(AccessPointEntity::toDomain);
    }

    @Override
    public boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Optional<AccessPoint> findAndHold(AccessPointId id) {
        var found = findByIdOptional(id.value());
        // Locks and reads again: what was read without the lock may have changed until we got it.
        found.ifPresent(read -> getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE));
        return found.map(AccessPointEntity::toDomain);
    }

    @Override
    public Page<AccessPoint> list(Filter filter, Cursor cursor) {
        var found = find(
                        FILTERED + "AND point.id > :after ORDER BY point.id",
                        parameters(filter).and("after", cursor.afterId().orElse(Start.ID)))
                .range(0, cursor.limit())
                .list();
        return Page.of(found, cursor, each -> each.id.toString()).map(AccessPointEntity::toDomain);
    }

    @Override
    public List<AccessPoint> inside(Box box, Filter filter) {
        return list(
                        FILTERED + """
                        AND point.latitude BETWEEN :south AND :north
                        AND point.longitude BETWEEN :west AND :east
                        """,
                        parameters(filter)
                                .and("south", box.south())
                                .and("north", box.north())
                                .and("west", box.west())
                                .and("east", box.east()))
                .stream()
                .map(AccessPointEntity::toDomain)
                .toList();
    }

    private static Parameters parameters(Filter filter) {
        return Parameters.with("lo", filter.within().lo())
                .and("hi", filter.within().hi())
                .and("closedToo", filter.closedToo())
                .and("services", filter.services())
                .and("serviceCount", (long) filter.services().size());
    }
}
