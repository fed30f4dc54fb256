package org.socle.grievance.alert.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.grievance.alert.domain.AlertId;

/** The steps of alerts, in the order in which they were taken. */
@ApplicationScoped
class AlertStepRepository implements PanacheRepositoryBase<AlertStepEntity, AlertStepEntity.Key> {

    List<AlertStepEntity> of(AlertId alert) {
        return list("alertId", Sort.by("step"), alert.value());
    }

    int countOf(AlertId alert) {
        return Math.toIntExact(count("alertId", alert.value()));
    }
}
