package org.socle.registry.kobo.domain;

import java.util.List;

/** A page of submissions, in the order in which they reached the server. */
public record Submissions(List<Submission> items) {

    public Submissions {
        items = List.copyOf(items);
    }

    /**
     * One submission.
     *
     * @param time when it reached the server, as the server writes it
     * @param json as it came
     */
    public record Submission(String uuid, String time, String json) {

        @Override
        public String toString() {
            return "Submission[" + uuid + "]";
        }
    }
}
