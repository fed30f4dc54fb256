package org.socle.registry;

import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.socle.registry");
    }
}
