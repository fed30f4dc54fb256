package org.socle.registry.matching.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a model found beside what is true.
 *
 * @param truePairs how many pairs are one person
 * @param found pairs at or above the review threshold
 * @param rightlyFound those of them that are true
 * @param linked pairs in the zone of automatic links
 * @param rightlyLinked those of them that are true
 * @param reviewedWrongly records that are nobody known and yet came into review
 * @param kinds found and all true pairs for each kind of disturbance
 * @param missed the true pairs that were not found
 * @param wrong the pairs found that are not true
 */
public record Figures(
        int truePairs,
        int found,
        int rightlyFound,
        int linked,
        int rightlyLinked,
        int reviewedWrongly,
        Map<String, Share> kinds,
        List<String> missed,
        List<String> wrong) {

    /** How many of how many. */
    public record Share(int found, int all) {

        Share plus(boolean one) {
            return new Share(found + (one ? 1 : 0), all + 1);
        }
    }

    public double precision() {
        return found == 0 ? 1 : (double) rightlyFound / found;
    }

    public double recall() {
        return truePairs == 0 ? 1 : (double) rightlyFound / truePairs;
    }

    public double f1() {
        return rightlyFound == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    public int wronglyLinked() {
        return linked - rightlyLinked;
    }

    /** One figure a line, for people. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "true pairs %d, found %d, F1 %.5f, precision %.5f, recall %.5f%n"
                        + "linked %d, wrongly linked %d, new records in review %d%n",
                truePairs,
                found,
                f1(),
                precision(),
                recall(),
                linked,
                wronglyLinked(),
                reviewedWrongly));
        kinds.forEach((kind, share) ->
                text.append(String.format(Locale.ROOT, "%-22s %5d of %5d%n", kind, share.found(), share.all())));
        return text.toString();
    }
}
