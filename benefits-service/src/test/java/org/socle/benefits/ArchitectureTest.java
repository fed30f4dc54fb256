package org.socle.benefits;

import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.socle.benefits");
    }
}
