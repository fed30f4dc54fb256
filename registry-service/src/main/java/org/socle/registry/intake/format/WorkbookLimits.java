package org.socle.registry.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before a library trusts it: what it unpacks to is counted, since the sizes it states are only
 * said, and cells far to the right or texts without end, which would be held in memory, are found.
 */
final class WorkbookLimits {

    static final int MOST_PARTS = 1000;
    static final long LARGEST_UNPACKED = 1L << 30;
    static final long LARGEST_SHARED_TEXTS = 64L << 20;

    /** Rows that are much alike pack to a fiftieth; a bomb to a thousandth. */
    static final int LARGEST_RATIO = 200;

    private static final long ALWAYS_FINE = 10L << 20;
    private static final int LARGEST_DIRECTORY = 1 << 20;
    private static final int DIRECTORY_END = 22;
    private static final int DIRECTORY_END_SIGNATURE = 0x06054b50;
    private static final int PIECE = 64 * 1024;

    private WorkbookLimits() {}

    /** @throws org.socle.web.problem.ProblemException 400 when it is no workbook, or one too large to be read */
    static void check(Path file) throws IOException {
        checkDirectory(file);
        long packed = Files.size(file);
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Iterator<? extends ZipEntry> parts = zip.entries().asIterator();
            while (parts.hasNext()) {
                ZipEntry part = parts.next();
                long limit = Math.min(LARGEST_UNPACKED, Math.max(ALWAYS_FINE, packed * LARGEST_RATIO)) - unpacked;
                unpacked += size(zip, part, limit);
            }
        } catch (ZipException e) {
            throw FormatProblems.WORKBOOK_MALFORMED.about();
        }
    }

    /** Where the directory is only there once, every reader sees the same parts. */
    private static void checkDirectory(Path file) throws IOException {
        long length = Files.size(file);
        if (length < DIRECTORY_END) {
            throw FormatProblems.WORKBOOK_MALFORMED.about();
        }
        byte[] bytes = new byte[DIRECTORY_END];
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(length - DIRECTORY_END);
            access.readFully(bytes);
        }
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (end.getInt(0) != DIRECTORY_END_SIGNATURE || offset + size != length - DIRECTORY_END) {
            throw FormatProblems.WORKBOOK_MALFORMED.about();
        }
        if (Short.toUnsignedInt(end.getShort(10)) > MOST_PARTS || size > LARGEST_DIRECTORY) {
            throw FormatProblems.WORKBOOK_TOO_LARGE.about();
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long limit) throws IOException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        long most = name.endsWith("sharedstrings.xml") ? Math.min(limit, LARGEST_SHARED_TEXTS) : limit;
        boolean isMarkup = name.endsWith(".xml");
        SheetMarkup markup = new SheetMarkup();
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > most || (isMarkup && !markup.isBearable(piece, read))) {
                    throw FormatProblems.WORKBOOK_TOO_LARGE.about();
                }
            }
        }
        return size;
    }
}
