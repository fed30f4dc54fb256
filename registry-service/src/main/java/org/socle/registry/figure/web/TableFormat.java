package org.socle.registry.figure.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** In which form somebody wants a table, by the Accept header; JSON unless told. */
public enum TableFormat {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(TableFormat.APPLICATION_NDJSON),
    CSV(TableFormat.TEXT_CSV);

    public static final String APPLICATION_NDJSON = "application/x-ndjson";
    public static final String TEXT_CSV = "text/csv";

    private final MediaType type;

    TableFormat(String type) {
        this.type = MediaType.valueOf(type);
    }

    /** The first of the types asked for that is one of ours; the framework has refused what is none. */
    public static TableFormat wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> of(wanted).stream())
                .findFirst()
                .orElse(JSON);
    }

    public MediaType type() {
        return type;
    }

    private static Optional<TableFormat> of(MediaType wanted) {
        return List.of(values()).stream()
                .filter(each -> each.type.isCompatible(wanted))
                .findFirst();
    }
}
