package org.socle.testkit.planted.domain;

import org.jboss.logging.Logger;

/** Breaks: domain uses the JDK and nothing else. */
final class ImpureDomain {

    private final Logger log = Logger.getLogger("impure");

    void decide() {
        log.info("a rule of the domain does not log");
    }
}
