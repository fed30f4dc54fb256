package org.socle.local.platform;

import java.time.Duration;
import java.util.Collection;
import org.socle.local.part.Part;

record Silence() implements Progress {
    @Override
    public void say(String line) {}

    @Override
    public void ready(Part part, Duration took) {}

    @Override
    public void alreadyRuns(Part part) {}

    @Override
    public void stopped(Part part) {}

    @Override
    public void waitingFor(Collection<Part> parts, Duration since) {}
}
