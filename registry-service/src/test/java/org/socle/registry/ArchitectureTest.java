package org.socle.registry;

import java.util.Set;
import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.socle.registry");
    }

    /** The registry listens to nobody yet. */
    @Override
    protected Set<String> packagesInUse() {
        return Set.of("domain", "store", "web");
    }
}
