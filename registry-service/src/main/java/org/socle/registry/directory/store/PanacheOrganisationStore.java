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
import org.socle.registry.directory.OrganisationStore;
import org.socle.registry.directory.domain.Organisation;
import org.socle.registry.directory.domain.OrganisationId;

/** Every change is flushed at once: what follows in the transaction may be plain SQL. */
@ApplicationScoped
class PanacheOrganisationStore implements OrganisationStore, PanacheRepositoryBase<OrganisationEntity, UUID> {

    private final Clock clock;

    PanacheOrganisationStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean add(Organisation organisation, String by) {
        // Not persist(): of two who add the same code at once, the second would learn it from a broken transaction.
        var added = getEntityManager()
                .createQuery("""
                        INSERT INTO OrganisationEntity (id, code, kind, nameFr, nameEn, version, createdAt, createdBy)
                        VALUES (:id, :code, :kind, :nameFr, :nameEn, :version, :createdAt, :createdBy)
                            ON CONFLICT (code) DO NOTHING
                        """)
                .setParameter("id", organisation.id().value())
                .setParameter("code", organisation.code())
                .setParameter("kind", organisation.kind())
                .setParameter("nameFr", organisation.names().fr())
                .setParameter("nameEn", organisation.names().en())
                .setParameter("version", organisation.version())
                .setParameter("createdAt", clock.instant())
                .setParameter("createdBy", by)
                .executeUpdate();
        return added == 1;
    }

    @Override
    public void save(Organisation organisation) {
        findById(organisation.id().value()).become(organisation);
        flush();
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return findByIdOptional(id.value()).map(OrganisationEntity::toDomain);
    }

    @Override
    public boolean isTaken(String code) {
        return count("code", code) > 0;
    }

    @Override
    public boolean isOpen(String code) {
        return count("code = ?1 AND closedAt IS NULL", code) > 0;
    }

    @Override
    public Optional<Organisation> findAndHold(OrganisationId id) {
        var found = findByIdOptional(id.value());
        // Locks and reads again: what was read without the lock may have changed until we got it.
        found.ifPresent(read -> getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE));
        return found.map(OrganisationEntity::toDomain);
    }

    @Override
    public Page<Organisation> list(Filter filter, Cursor cursor) {
        var found = find(
                        """
                        (:kind IS NULL OR kind = :kind)
                        AND (:code IS NULL OR code = :code)
                        AND (:closedToo = TRUE OR closedAt IS NULL)
                        AND id > :after
                        """,
                        Sort.by("id"),
                        Parameters.with("kind", filter.kind())
                                .and("code", filter.code())
                                .and("closedToo", filter.closedToo())
                                .and("after", cursor.afterId().orElse(Start.ID)))
                .range(0, cursor.limit())
                .list();
        return Page.of(found, cursor, each -> each.id.toString()).map(OrganisationEntity::toDomain);
    }
}
