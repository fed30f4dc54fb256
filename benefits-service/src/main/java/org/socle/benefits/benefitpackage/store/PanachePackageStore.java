package org.socle.benefits.benefitpackage.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageVersion;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;

/**
 * Every change is flushed at once, since grants and cycles are plain SQL in the same transaction. Why both are used is
 * explained in docs/adr, "Panache for aggregates, SQL for sets".
 */
@ApplicationScoped
class PanachePackageStore implements PackageStore, PanacheRepositoryBase<PackageEntity, UUID> {

    // Comes before every other identifier.
    private static final UUID START = new UUID(0, 0);

    @Override
    public boolean add(BenefitPackage defined, String by) {
        // Not persist(): of two who define the same code at once, the second would learn it from a broken transaction.
        var added = getEntityManager()
                .createQuery("""
                        INSERT INTO PackageEntity (id, programmeCode, code, cycleLength, createdAt, createdBy)
                        VALUES (:id, :programmeCode, :code, :cycleLength, :createdAt, :createdBy)
                            ON CONFLICT (programmeCode, code) DO NOTHING
                        """)
                .setParameter("id", defined.id().value())
                .setParameter("programmeCode", defined.programmeCode())
                .setParameter("code", defined.code())
                .setParameter("cycleLength", defined.cycle())
                .setParameter("createdAt", defined.latest().writtenAt())
                .setParameter("createdBy", by)
                .executeUpdate();
        if (added == 0) {
            return false;
        }
        addVersion(defined.id(), defined.latest(), by);
        return true;
    }

    @Override
    public void addVersion(PackageId id, PackageVersion version, String by) {
        findById(id.value()).add(version, by);
        flush();
    }

    @Override
    public void activate(PackageId id, PackageVersion version, String by) {
        findById(id.value()).activate(version, by);
        flush();
    }

    @Override
    public Optional<BenefitPackage> find(PackageId id) {
        return findByIdOptional(id.value()).map(PackageEntity::toDomain);
    }

    @Override
    public Optional<BenefitPackage> findAndHold(PackageId id) {
        var found = findByIdOptional(id.value());
        // Locks and reads again: what was read without the lock may have changed until we got it.
        found.ifPresent(read -> getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE));
        return found.map(PackageEntity::toDomain);
    }

    @Override
    public Page<BenefitPackage> list(@Nullable String programmeCode, @Nullable String code, Cursor cursor) {
        var found = find(
                        """
                        (:programmeCode IS NULL OR programmeCode = :programmeCode)
                        AND (:code IS NULL OR code = :code)
                        AND id > :after
                        """,
                        Sort.by("id"),
                        Parameters.with("programmeCode", programmeCode)
                                .and("code", code)
                                .and("after", cursor.afterId().orElse(START)))
                .range(0, cursor.limit())
                .list();
        return Page.of(found, cursor, each -> each.id.toString()).map(PackageEntity::toDomain);
    }

    @Override
    public List<BenefitPackage> inForce(String programmeCode) {
        return list("""
                FROM PackageEntity package
                JOIN FETCH package.activations
                WHERE package.programmeCode = ?1
                ORDER BY package.id
                """, programmeCode).stream().map(PackageEntity::toDomain).toList();
    }
}
