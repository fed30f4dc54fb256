package org.socle.registry.identifier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws social numbers that look like nothing: not like a date, a phone number or a pattern somebody could guess or
 * sell. Whether a number was given out before is for the store to say.
 */
public final class SocialNumberDraw {

    private static final int LONGEST_RUN = 2;
    private static final int LONGEST_SEQUENCE = 3;

    /** 221 and nine digits are a Senegalese telephone number; 666 is refused by many holders. */
    private static final List<String> RESTRICTED_STARTS = List.of("221");

    private static final List<String> RESTRICTED_ANYWHERE = List.of("666");

    private final RandomGenerator random;

    /** @param random must be a cryptographic source, or numbers can be guessed from one another */
    public SocialNumberDraw(RandomGenerator random) {
        this.random = random;
    }

    public SocialNumber next() {
        while (true) {
            long payload = random.nextLong(20_000_000_000L, 100_000_000_000L);
            String eleven = Long.toString(payload);
            String digits = eleven + Verhoeff.checkDigit(eleven);
            if (mayBeIssued(digits)) {
                return new SocialNumber(digits);
            }
        }
    }

    public List<SocialNumber> next(int count) {
        List<SocialNumber> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drawn.add(next());
        }
        return List.copyOf(drawn);
    }

    static boolean mayBeIssued(String digits) {
        return !hasLongStep(digits, 0, LONGEST_RUN)
                && !hasLongStep(digits, 1, LONGEST_SEQUENCE)
                && !hasLongStep(digits, -1, LONGEST_SEQUENCE)
                && !hasRepeatedBlock(digits)
                && RESTRICTED_STARTS.stream().noneMatch(digits::startsWith)
                && RESTRICTED_ANYWHERE.stream().noneMatch(digits::contains);
    }

    /** Whether more than {@code longest} neighbours follow each other by the same step: 0 a run, 1 and -1 a sequence. */
    private static boolean hasLongStep(String digits, int step, int longest) {
        int length = 1;
        for (int at = 1; at < digits.length(); at++) {
            length = digits.charAt(at) - digits.charAt(at - 1) == step ? length + 1 : 1;
            if (length > longest) {
                return true;
            }
        }
        return false;
    }

    /** 4747.. thrice in a row, or any block of three to six digits said twice in a row. */
    private static boolean hasRepeatedBlock(String digits) {
        for (int size = 2; size <= 6; size++) {
            int times = size == 2 ? 3 : 2;
            for (int start = 0; start + size * times <= digits.length(); start++) {
                String block = digits.substring(start, start + size);
                if (digits.startsWith(block.repeat(times), start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
