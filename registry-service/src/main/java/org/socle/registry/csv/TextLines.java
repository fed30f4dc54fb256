package org.socle.registry.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A text line by line. Of a line without end only the beginning is kept: it fills nobody's memory. */
public final class TextLines {

    private static final int LONGEST = 256 * 1024;
    private static final int PIECE = 32 * 1024;

    private final Reader reader;
    private final char[] piece = new char[PIECE];
    private int at;
    private int end;
    private long number;

    public TextLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param cut whether the line was longer than any row can be; its end is lost
     */
    public record TextLine(long number, String text, boolean cut) {
        @Override
        public String toString() {
            return "TextLine[" + number + "]";
        }
    }

    /** The next line without its end; null after the last. */
    public @Nullable TextLine next() throws IOException {
        if (!hasMore()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        while (hasMore()) {
            int from = at;
            while (at < end && piece[at] != '\n' && piece[at] != '\r') {
                at++;
            }
            int room = LONGEST - line.length();
            cut = cut || at - from > room;
            line.append(piece, from, Math.min(at - from, room));
            if (at < end) {
                passLineEnd();
                break;
            }
        }
        return new TextLine(++number, line.toString(), cut);
    }

    private void passLineEnd() throws IOException {
        boolean carriageReturn = piece[at] == '\r';
        at++;
        if (carriageReturn && hasMore() && piece[at] == '\n') {
            at++;
        }
    }

    private boolean hasMore() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, reader.read(piece, 0, piece.length));
        return end > 0;
    }
}
