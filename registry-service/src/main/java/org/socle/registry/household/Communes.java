package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.socle.kit.caller.Caller;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.kit.territory.Territory.Level;

/** Where households may be registered: in a commune, and by a caller whose territory it lies in. */
@ApplicationScoped
public class Communes {

    private final Territories territories;
    private final Caller caller;

    Communes(Territories territories, Caller caller) {
        this.territories = territories;
        this.caller = caller;
    }

    /** The commune with this code; empty when there is none. */
    public Optional<Territory> find(String code) {
        return territories.find(code).filter(area -> area.level() == Level.COMMUNE);
    }

    public boolean isTheCallers(Territory commune) {
        return caller.territory()
                .flatMap(territories::find)
                .filter(own -> own.contains(commune))
                .isPresent();
    }
}
