package org.socle.gateway;

import java.util.Set;
import org.socle.testkit.architecture.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("org.socle.gateway");
    }

    @Override
    protected Set<String> openToEveryone() {
        return Set.of(
                "PublicSiteResource.start",
                "PublicSiteResource.status",
                "SwaggerResource.page",
                "SwaggerResource.signedIn",
                "SwaggerResource.document");
    }

    // The gateway keeps nothing, decides nothing and hears no events.
    @Override
    protected Set<String> packagesInUse() {
        return Set.of();
    }
}
