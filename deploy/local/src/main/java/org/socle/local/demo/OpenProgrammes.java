package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** The programme officer opens the programmes, once every household has been told to the enrollment service. */
record OpenProgrammes(List<DemoProgramme> programmes, List<PushHouseholds> pushes) implements Step {

    @Override
    public Outcome run() throws IOException, InterruptedException {
        boolean changed = false;
        for (DemoProgramme programme : programmes) {
            changed |= programme.draft();
        }
        if (changed || isAnyDraft()) {
            awaitHouseholds();
        }
        for (DemoProgramme programme : programmes) {
            changed |= programme.open();
        }
        return Outcome.of(
                changed,
                "%d programmes open: a cash transfer to poor households with a child under 5, a school kit for children of 6 to 14 out of school",
                programmes.size());
    }

    private boolean isAnyDraft() throws IOException, InterruptedException {
        for (DemoProgramme programme : programmes) {
            if (programme.isDraft()) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is known at the opening has a turn by rank: with all of them there the result is the same every time. */
    private void awaitHouseholds() throws IOException, InterruptedException {
        long registered = 0;
        for (PushHouseholds push : pushes) {
            registered += push.householdsRegistered();
        }
        long expected = registered;
        Patience.until(
                "The enrollment service does not know all %d households".formatted(expected),
                programmes.getFirst()::counts,
                counts -> counts.path("households_complete").asLong() >= expected);
        for (DemoProgramme programme : programmes) {
            JsonNode impact = Patience.untilStill("Facts still arrive", programme::impact);
            if (impact.path("assessed").asLong() == 0) {
                throw new IOException("The rule of %s looks at nobody: %s".formatted(programme.code(), impact));
            }
        }
    }
}
