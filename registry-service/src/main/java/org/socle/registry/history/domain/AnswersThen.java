package org.socle.registry.history.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Answers;

/**
 * What was answered to one questionnaire for a while.
 *
 * @param began what was there before it, if anything was, ended then
 * @param ended null when it still is answered so
 */
public record AnswersThen(
        Answers answers, Recorded began, @Nullable Recorded ended) {

    public boolean covers(Instant moment) {
        return !began.at().isAfter(moment) && (ended == null || ended.at().isAfter(moment));
    }

    /** When something else was answered. */
    static void addMoments(SortedMap<Instant, Recorded> moments, Collection<AnswersThen> all) {
        for (AnswersThen each : all) {
            moments.putIfAbsent(each.began().at(), each.began());
            Recorded ended = each.ended();
            if (ended != null) {
                moments.putIfAbsent(ended.at(), ended);
            }
        }
    }

    /** What was answered at a moment, as fields of a correction are called. */
    static Map<String, String> fields(Collection<AnswersThen> all, Instant moment) {
        Map<String, String> fields = new TreeMap<>();
        for (AnswersThen each : all) {
            if (each.covers(moment)) {
                each.answers()
                        .values()
                        .forEach((field, values) ->
                                fields.put("answers." + each.answers().name() + "." + field, String.join(",", values)));
            }
        }
        return fields;
    }

    @Override
    public String toString() {
        return "AnswersThen[" + answers.name() + " from " + began.at() + "]";
    }
}
