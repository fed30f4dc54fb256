package org.socle.testkit.request;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often looking for waiting operations failed. */
@ApplicationScoped
class FailedLooks {

    private final AtomicInteger looks = new AtomicInteger();

    void failed(@Observes FailedExecution failure) {
        if (failure.getExecution().getTrigger().getId().equals("operation-poll")) {
            looks.incrementAndGet();
        }
    }

    int looks() {
        return looks.get();
    }
}
