package org.socle.testkit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a test hold work at a known point, rather than guess with time. */
@ApplicationScoped
public class Pace {

    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch reached = new CountDownLatch(0);

    public void hold() {
        held = new CountDownLatch(1);
        reached = new CountDownLatch(1);
    }

    public void awaitReached() throws InterruptedException {
        if (!reached.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the work did not come to the point where it is held");
        }
    }

    public void release() {
        held.countDown();
    }

    void awaitIfHeld() {
        reached.countDown();
        try {
            if (!held.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody released the work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
