package org.socle.local;

/** Something that the person at the terminal can mend; the message says what and how. */
public final class Trouble extends RuntimeException {
    public Trouble(String sentenceWithFix) {
        super(sentenceWithFix);
    }

    public Trouble(String sentenceWithFix, Throwable cause) {
        super(sentenceWithFix, cause);
    }
}
