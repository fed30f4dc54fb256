package org.socle.web.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The machine's clock in UTC, wherever no other clock is brought. */
@ApplicationScoped
public class SystemClock {
    @Produces
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
