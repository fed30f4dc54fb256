package org.socle.grievance.followup.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * A code to read out, write down and type back: fifteen random symbols (75 bits) and a check symbol. The check is a
 * weighted sum in the field of 32 elements, so it finds every single wrong symbol and every two symbols exchanged.
 */
public final class TrackingCode {

    /** Without 0, O, 1 and I, which people mistake for one another. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static final int RANDOM_BYTES = 10;

    private static final int RANDOM_SYMBOLS = 15;
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private final String symbols;

    private TrackingCode(String symbols) {
        this.symbols = symbols;
    }

    /** Makes a code of random bytes; of the 80 bits given, 75 are used. */
    public static TrackingCode of(byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("A code is made of " + RANDOM_BYTES + " random bytes");
        }
        var symbols = new StringBuilder();
        var buffer = 0;
        var held = 0;
        var next = 0;
        while (symbols.length() < RANDOM_SYMBOLS) {
            if (held < BITS) {
                buffer = (buffer << Byte.SIZE) | (random[next++] & 0xff);
                held += Byte.SIZE;
            }
            held -= BITS;
            symbols.append(ALPHABET.charAt((buffer >> held) & 31));
            buffer &= (1 << held) - 1;
        }
        return new TrackingCode(symbols.append(check(symbols)).toString());
    }

    /** Reads a typed code, whatever its case, spaces and dashes; empty when it is mistyped. */
    public static Optional<TrackingCode> parse(String typed) {
        var symbols = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (symbols.length() != RANDOM_SYMBOLS + 1
                || !symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)) {
            return Optional.empty();
        }
        var expected = check(symbols.subSequence(0, RANDOM_SYMBOLS));
        return symbols.charAt(RANDOM_SYMBOLS) == expected ? Optional.of(new TrackingCode(symbols)) : Optional.empty();
    }

    /** The sixteen symbols without separators: what is hashed. */
    public String canonical() {
        return symbols;
    }

    /** What the person sees, in groups: {@code ABCD-EFGH-JKLM-NPQR}. */
    public String display() {
        var text = new StringBuilder();
        for (var start = 0; start < symbols.length(); start += GROUP) {
            if (start > 0) {
                text.append('-');
            }
            text.append(symbols, start, start + GROUP);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackingCode code && symbols.equals(code.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    /** Says nothing: a code in a log would open the alert to whoever reads the log. */
    @Override
    public String toString() {
        return "TrackingCode[hidden]";
    }

    private static char check(CharSequence symbols) {
        var sum = 0;
        var weight = 1;
        for (var index = 0; index < symbols.length(); index++) {
            weight = timesTwo(weight);
            sum ^= times(ALPHABET.indexOf(symbols.charAt(index)), weight);
        }
        return ALPHABET.charAt(sum);
    }

    private static int times(int a, int b) {
        var product = 0;
        var shifted = a;
        for (var bits = b; bits > 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                product ^= shifted;
            }
            shifted = timesTwo(shifted);
        }
        return product;
    }

    /** Multiplies by x in GF(2)[x] / (x⁵ + x² + 1), where x generates all 31 elements but zero. */
    private static int timesTwo(int a) {
        var doubled = a << 1;
        return (doubled & 32) == 0 ? doubled : doubled ^ 0b100101;
    }
}
