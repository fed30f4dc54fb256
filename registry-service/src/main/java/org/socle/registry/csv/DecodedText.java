package org.socle.registry.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in the encodings that spreadsheets write: UTF-8, UTF-16 with its mark, or else Windows-1252. What is not UTF-8 shows
 * at the first letter beyond ASCII; whatever is unreadable after that becomes the replacement character, so that a row
 * with it can be refused by itself.
 */
public final class DecodedText extends Reader {

    /** Stands where letters could not be read. */
    public static final char UNREADABLE = '\uFFFD';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PIECE = 64 * 1024;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private Charset charset = StandardCharsets.UTF_8;
    private CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    private boolean decided;
    private boolean ended;

    /** Reads the mark at the beginning, if there is one. */
    public DecodedText(InputStream in) throws IOException {
        this.in = in;
        while (!ended && bytes.remaining() < 3) {
            fill();
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            decide(StandardCharsets.UTF_8, 3);
        } else if (startsWith(0xFF, 0xFE)) {
            decide(StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(0xFE, 0xFF)) {
            decide(StandardCharsets.UTF_16BE, 2);
        }
    }

    /** What the text turned out to be so far. */
    public Charset charset() {
        return charset;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer letters = CharBuffer.wrap(into, offset, length);
        while (letters.hasRemaining()) {
            int before = letters.position();
            CoderResult result = decoder.decode(bytes, letters, ended);
            decided = decided || beyondAscii(into, before, letters.position());
            if (result.isError()) {
                decide(decided ? charset : WINDOWS_1252, 0);
            } else if (letters.position() > offset) {
                break;
            } else if (result.isOverflow() || ended) {
                return -1;
            } else {
                fill();
            }
        }
        return letters.position() - offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decide(Charset found, int mark) {
        bytes.position(bytes.position() + mark);
        charset = found;
        decoder = found.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        decided = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes.get(bytes.position() + at) & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean beyondAscii(char[] letters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters[at] > 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
