package org.socle.registry.intake.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The header of a list.
 *
 * @param rows a few of its rows, which are looked at and forgotten; absent when the names say enough
 */
@Schema(name = "ImportMappingProposalRequest")
record ColumnProposalRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Size(max = 300) String> columns,
        @Size(max = 20) @Nullable List<@NotNull List<@NotNull @Size(max = 500) String>> rows) {

    static final String EXAMPLE = """
            {"columns": ["Prénom", "Sexe", "Q7"], "rows": [["Awa", "F", "12/03/1987"], ["Modou", "M", "2018"]]}
            """;

    List<List<String>> sample() {
        return Objects.requireNonNullElse(rows, List.of());
    }
}
