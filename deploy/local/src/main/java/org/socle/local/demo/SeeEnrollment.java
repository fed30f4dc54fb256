package org.socle.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Who has a place in a programme, who waits, and who was refused and why. */
record SeeEnrollment(DemoProgramme programme, String whom, boolean justOpened) implements Step {

    @Override
    public Outcome run() throws IOException, InterruptedException {
        // Also in a second run: the first may have been interrupted while assessments went on.
        JsonNode counts = Patience.untilStill("Assessments still arrive", programme::counts);
        JsonNode enrollments = counts.path("enrollments");
        JsonNode assessed = counts.path("assessed");
        return Outcome.of(
                justOpened,
                "%,d %s assessed: %,d enrolled, %,d waiting, %,d refused (such as \"%s\"), %,d lack a fact",
                assessed.path("total").asLong(),
                whom,
                enrollments.path("enrolled").asLong(),
                enrollments.path("waitlisted").asLong(),
                assessed.path("refused").asLong(),
                programme.exampleOfARefusal(),
                assessed.path("incomplete").asLong());
    }
}
