package org.socle.bench;

import java.util.List;
import java.util.Optional;

/**
 * What follows the names of benchmarks.
 *
 * @param scale how far growth is measured
 * @param kills whether lists are cut off, instead of being measured
 * @param rows of the list that is cut off
 * @param seed by which the moments are drawn
 */
record Options(Scale scale, boolean kills, int rows, long seed) {

    private static final String KILLS = "--kills";
    private static final String ROWS = "--rows=";
    private static final String SEED = "--seed=";
    private static final int USUAL_ROWS = 100_000;
    private static final int MANY_ROWS = 1_000_000;
    private static final long USUAL_SEED = 20_261_122;

    /** Empty when a word is no option, or there are two scales. */
    static Optional<Options> of(List<String> words) {
        var scales = words.stream()
                .flatMap(word -> Scale.of(word).stream())
                .distinct()
                .toList();
        var known = words.stream().allMatch(Options::isKnown);
        if (!known || scales.size() > 1) {
            return Optional.empty();
        }
        var scale = scales.isEmpty() ? Scale.NORMAL : scales.getFirst();
        var rows = number(words, ROWS).orElse(scale == Scale.LARGE ? MANY_ROWS : (long) USUAL_ROWS);
        return Optional.of(new Options(
                scale,
                words.contains(KILLS),
                Math.toIntExact(rows),
                number(words, SEED).orElse(USUAL_SEED)));
    }

    private static boolean isKnown(String word) {
        return word.equals(KILLS)
                || Scale.of(word).isPresent()
                || word.matches(ROWS + "[0-9]{2,8}")
                || word.matches(SEED + "[0-9]{1,18}");
    }

    private static Optional<Long> number(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> Long.valueOf(word.substring(option.length())))
                .findFirst();
    }
}
