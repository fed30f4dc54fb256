package org.socle.testkit.planted.names;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.socle.web.problem.ProblemType;

/** Breaks: names say something; no thread pool of our own; problems have a code of their own and words. */
final class ThingManager {

    static final ProblemType FIRST = ProblemType.of("planted.thing.broken", 409);
    static final ProblemType SECOND = ProblemType.of("planted.thing.broken", 409);
    static final ProblemType FOREIGN = ProblemType.of("other.thing.broken", 409);

    ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }

    ThreadLocal<String> local() {
        return new ThreadLocal<>();
    }
}
