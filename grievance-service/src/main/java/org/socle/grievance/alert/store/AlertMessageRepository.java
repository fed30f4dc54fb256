package org.socle.grievance.alert.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socle.grievance.alert.domain.AlertId;

/** What people added to their alerts, in the order in which it came. */
@ApplicationScoped
class AlertMessageRepository implements PanacheRepositoryBase<AlertMessageEntity, UUID> {

    List<AlertMessageEntity> of(AlertId alert) {
        return list("alertId", Sort.by("id"), alert.value());
    }

    int countOf(AlertId alert) {
        return Math.toIntExact(count("alertId", alert.value()));
    }
}
