package org.socle.registry.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of any length whose parts are small: an object that does not end would fill the memory. */
final class CountedParts extends FilterInputStream {

    static final int LONGEST_PART = 256 * 1024;

    private long read;

    CountedParts(InputStream in) {
        super(in);
    }

    /** The next part begins about here. */
    void begin() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > LONGEST_PART) {
            throw FormatProblems.OBJECT_TOO_LONG.about(LONGEST_PART / 1024);
        }
    }
}
