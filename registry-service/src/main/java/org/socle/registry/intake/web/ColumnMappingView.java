package org.socle.registry.intake.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.intake.domain.ColumnMapping;

/** How an organisation's lists become ours. */
@Schema(name = "ImportMapping")
record ColumnMappingView(
        @Schema(examples = "kobo-2026") String name,
        @Schema(examples = "1") long version,
        List<ColumnMappingRequest.MappedColumn> columns,
        List<ColumnMappingRequest.MappedValue> values,
        Instant changedAt) {

    static ColumnMappingView of(ColumnMapping mapping) {
        return new ColumnMappingView(
                mapping.name(),
                mapping.version(),
                mapping.columns().stream()
                        .map(column -> new ColumnMappingRequest.MappedColumn(column.column(), column.as()))
                        .toList(),
                mapping.values().stream()
                        .map(value -> new ColumnMappingRequest.MappedValue(value.column(), value.value(), value.as()))
                        .toList(),
                mapping.changedAt());
    }
}
