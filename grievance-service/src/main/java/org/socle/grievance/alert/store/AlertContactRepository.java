package org.socle.grievance.alert.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The contacts that people left, by alert. */
@ApplicationScoped
class AlertContactRepository implements PanacheRepositoryBase<AlertContactEntity, UUID> {}
