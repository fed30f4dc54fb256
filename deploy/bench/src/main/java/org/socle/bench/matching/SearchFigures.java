package org.socle.bench.matching;

import java.util.Map;
import org.socle.bench.matching.OnlineFigures.Size;
import org.socle.bench.matching.OnlineFigures.Timing;

/**
 * What searches by name cost at one size of the register, and whom they find.
 *
 * @param persons in the register, but for the rest of the last household
 * @param size of the search keys alone
 */
public record SearchFigures(long persons, Size size, Map<Way, Seen> ways) {

    /** What a clerk tells besides the names. */
    public enum Way {
        NAMES("names only, whole country"),
        YEAR("names and year, whole country"),
        COMMUNE("names in one commune"),
        FAMILY_IN_COMMUNE("family name in one commune");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param foundFirst share of searches whose first hit is who was sought
     * @param foundOnPage share in which they are among the first fifty
     * @param cut share of searches in which more people share the names than are compared
     */
    public record Seen(Timing timing, double foundFirst, double foundOnPage, double cut) {}
}
