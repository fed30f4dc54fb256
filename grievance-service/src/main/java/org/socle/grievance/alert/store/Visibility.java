package org.socle.grievance.alert.store;

import jakarta.persistence.Embeddable;
import org.socle.grievance.alert.domain.Alert;

/** What the policies of the tables look at. Every row about an alert carries it, so that each table guards itself. */
@Embeddable
record Visibility(int territoryNo, boolean sensitive) {

    static Visibility of(Alert alert) {
        return new Visibility(alert.territoryNo(), alert.sensitive());
    }
}
