package org.socle.enrollment.registryview.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.socle.kit.inbox.NotYetKnown;
import org.socle.kit.territory.Territories;

/** Numbers of communes. One that has not arrived yet makes its households wait, not fail. */
@ApplicationScoped
class Communes {

    private final Territories territories;

    Communes(Territories territories) {
        this.territories = territories;
    }

    int number(String code) {
        return territories
                .find(code)
                .orElseThrow(() -> new NotYetKnown("territory " + code))
                .lo();
    }
}
