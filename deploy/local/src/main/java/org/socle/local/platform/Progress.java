package org.socle.local.platform;

import java.time.Duration;
import java.util.Collection;
import org.socle.local.part.Part;

/** Who wants to be told what happens while a platform starts or stops. */
public interface Progress {
    /** A line about the work as a whole. */
    void say(String line);

    void ready(Part part, Duration took);

    void alreadyRuns(Part part);

    void stopped(Part part);

    /** Told now and then while parts are waited for. */
    void waitingFor(Collection<Part> parts, Duration since);

    /** Tells nobody. */
    static Progress silent() {
        return new Silence();
    }
}
