package org.socle.registry.matching.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldModifiers;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.matching.evaluation.ColumnMapping.Kind;
import org.socle.registry.matching.evaluation.ColumnMapping.MappedField;
import org.socle.registry.person.domain.BirthDate;

/** Reads the records of a file through its mapping. */
public final class MappedRecords {

    private final ColumnMapping mapping;

    public MappedRecords(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    public List<Profile> read(Reader csv) {
        List<Row> rows;
        var trimmed = NamedCsvRecordHandler.of(handler -> handler.fieldModifier(FieldModifiers.TRIM));
        try (var reader = CsvReader.builder().build(trimmed, csv)) {
            rows = reader.stream().map(this::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<Row>> households = new HashMap<>();
        for (Row row : rows) {
            if (!row.household().isEmpty()) {
                households
                        .computeIfAbsent(row.household(), ignored -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.stream()
                .map(row -> profile(row, households.getOrDefault(row.household(), List.of())))
                .toList();
    }

    private Row row(NamedCsvRecord cells) {
        Form names = mapping.fields().stream()
                .filter(field -> field.kind() == Kind.NAMES)
                .findFirst()
                .map(field -> form(field, cells))
                .orElse(Form.UNKNOWN);
        return new Row(
                cells,
                mapping.household().map(cells::getField).orElse(""),
                mapping.head()
                        .filter(head -> head.word().equals(cells.getField(head.column())))
                        .isPresent(),
                names);
    }

    private Profile profile(Row row, List<Row> household) {
        return new Profile(
                row.cells().getField(mapping.id()),
                row.household(),
                mapping.fields().stream()
                        .map(field ->
                                field.kind() == Kind.HOUSEHOLD ? household(row, household) : form(field, row.cells()))
                        .toList());
    }

    private static Form household(Row row, List<Row> household) {
        List<Row> others = household.stream().filter(other -> other != row).toList();
        return Form.Household.of(
                others.stream().filter(Row::isHead).flatMap(Row::name).toList(),
                others.stream()
                        .filter(other -> !other.isHead())
                        .flatMap(Row::name)
                        .toList());
    }

    private static Form form(MappedField field, NamedCsvRecord cells) {
        List<String> values = field.columns().stream().map(cells::getField).toList();
        String first = values.isEmpty() ? "" : values.getFirst();
        return switch (field.kind()) {
            case NAMES -> Form.Names.of(StandardName.of(first), StandardName.of(values.get(1)));
            case TEXT -> Form.Text.of(String.join(" ", values));
            case BIRTH -> birth(first).map(Form.Birth::of).orElse(Form.UNKNOWN);
            case SEX, PHONE, CODE -> Form.Code.of(first);
            case PLACE -> first.isEmpty() ? Form.UNKNOWN : place(first);
            case DOCUMENT ->
                Form.Documents.of(IntStream.range(0, values.size())
                        .filter(at -> !values.get(at).isBlank())
                        .mapToObj(at -> new Form.Document(field.columns().get(at), values.get(at)))
                        .toList());
            case HOUSEHOLD -> Form.UNKNOWN;
        };
    }

    /** Eight digits without hyphens are a day as well. */
    private static Optional<BirthDate> birth(String text) {
        return BirthDate.parse(text.replaceFirst("^([0-9]{4})([0-9]{2})([0-9]{2})$", "$1-$2-$3"));
    }

    /** The last hyphen parts commune and department, the one before department and region. */
    private static Form place(String code) {
        String department = upTo(code);
        return new Form.Place("", code, department, upTo(department));
    }

    private static String upTo(String code) {
        int hyphen = code.lastIndexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    private record Row(NamedCsvRecord cells, String household, boolean isHead, Form names) {

        Stream<Form.Names> name() {
            return names instanceof Form.Names name ? Stream.of(name) : Stream.empty();
        }
    }
}
