package org.socle.registry.change.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that are taken as evidence. What a file is, its first bytes say, never who sends it. */
public enum Evidence {
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", "jpg", HexFormat.of().parseHex("ffd8ff")),
    PNG("image/png", "png", HexFormat.of().parseHex("89504e470d0a1a0a"));

    private static final int LONGEST_NAME = 80;

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    Evidence(String mediaType, String ending, byte[] beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind whose files begin like these bytes. */
    public static Optional<Evidence> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    public static Optional<Evidence> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * A name that no folder, browser or shell takes for anything but a name: letters, digits, hyphens and dots, and the
     * ending of what the file is.
     */
    public String safeName(String told) {
        String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N}-]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = stem.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (cut.isEmpty() ? "evidence" : cut) + "." + ending;
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
