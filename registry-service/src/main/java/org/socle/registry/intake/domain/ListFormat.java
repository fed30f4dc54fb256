package org.socle.registry.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list is written in. */
public enum ListFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    NDJSON("application/x-ndjson", "ndjson"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    ListFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The format of a Content-Type, whatever its parameters; empty when it is none of ours. */
    public static Optional<ListFormat> ofMediaType(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String extension() {
        return extension;
    }
}
