package org.socle.enrollment;

import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.socle.enrollment");
    }
}
