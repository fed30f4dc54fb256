package org.socle.benefits.cycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.kit.operation.OperationId;

/** The open cycles of packages. */
public interface CycleStore {

    void open(PackageId id, Cycle cycle, Instant now, String by);

    /** Remembers the work that grants to those already enrolled. */
    void grantedBy(Collection<PackageId> ids, Cycle cycle, OperationId operation);

    /** Open cycles by package, the earliest first; a package without any is left out. */
    Map<PackageId, List<Cycle>> opened(Collection<PackageId> ids);

    List<CycleRow> list(String programmeCode);

    /** A cycle of one package, for showing. */
    record CycleRow(
            PackageId packageId, String packageCode, String cycle, Instant openedAt, Optional<String> operationId) {}
}
