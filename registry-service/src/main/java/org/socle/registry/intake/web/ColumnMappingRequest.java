package org.socle.registry.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.intake.domain.ColumnMapping;

/**
 * Which columns of a list are which of ours, and which of its values.
 *
 * @param values absent when the values are ours
 */
@Schema(name = "ImportMappingRequest")
record ColumnMappingRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid MappedColumn> columns,
        @Size(max = 2000) @Nullable List<@NotNull @Valid MappedValue> values) {

    static final String EXAMPLE = """
            {"columns": [{"column": "Prénom", "as": "given_names"}, {"column": "Enquêteur"}],
             "values": [{"column": "sex", "value": "1", "as": "MALE"}, {"column": "sex", "value": "2", "as": "FEMALE"}]}
            """;

    /** @param as our column; absent for a column to be left out */
    @Schema(name = "MappedColumn")
    record MappedColumn(
            @Schema(examples = "Prénom") @NotBlank @Size(max = 300)
            String column,

            @Schema(examples = "given_names") @Size(max = 100) @Nullable
            String as) {}

    /** @param column our column */
    @Schema(name = "MappedValue")
    record MappedValue(
            @Schema(examples = "sex") @NotBlank @Size(max = 100)
            String column,

            @Schema(examples = "1") @NotBlank @Size(max = 500)
            String value,

            @Schema(examples = "MALE") @NotBlank @Size(max = 500)
            String as) {}

    List<ColumnMapping.Column> mappedColumns() {
        return columns.stream()
                .map(column -> new ColumnMapping.Column(column.column(), column.as()))
                .toList();
    }

    List<ColumnMapping.Value> mappedValues() {
        return Objects.requireNonNullElse(values, List.<MappedValue>of()).stream()
                .map(value -> new ColumnMapping.Value(value.column(), value.value(), value.as()))
                .toList();
    }
}
