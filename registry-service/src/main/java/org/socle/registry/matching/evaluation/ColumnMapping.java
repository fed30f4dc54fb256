package org.socle.registry.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socle.registry.matching.domain.model.BirthComparison;
import org.socle.registry.matching.domain.model.BlockingKey;
import org.socle.registry.matching.domain.model.BlockingKey.Facet;
import org.socle.registry.matching.domain.model.Borders;
import org.socle.registry.matching.domain.model.CodeComparison;
import org.socle.registry.matching.domain.model.DocumentComparison;
import org.socle.registry.matching.domain.model.Field;
import org.socle.registry.matching.domain.model.FieldComparison;
import org.socle.registry.matching.domain.model.HouseholdComparison;
import org.socle.registry.matching.domain.model.NamesComparison;
import org.socle.registry.matching.domain.model.PlaceComparison;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.model.TextComparison;
import org.socle.registry.matching.domain.name.NameForms;

/**
 * Which columns of a file are which fields, and which keys its records are found by. Written as lines of words:
 *
 * <pre>
 * id        person_ref
 * household household_ref  relationship head     # column, and where the head is told by which word
 * field     names   names  given_names family_name
 * field     birth   birth  birth_date
 * key       names:pair place:whole
 * </pre>
 *
 * @param household the column by which people live together; empty where there is none
 * @param head the column and its word for the head of a household
 */
public record ColumnMapping(
        String id, Optional<String> household, Optional<Head> head, List<MappedField> fields, List<BlockingKey> keys) {

    public ColumnMapping {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
    }

    /** Where it is told who the head of a household is. */
    public record Head(String column, String word) {}

    /** A field and the columns it is read from. */
    public record MappedField(String name, Kind kind, List<String> columns) {

        public MappedField {
            columns = List.copyOf(columns);
        }
    }

    /** What columns can hold. */
    public enum Kind {
        NAMES,
        TEXT,
        BIRTH,
        SEX,
        /** One column with the codes of nested areas, from large to small, joined by hyphens. */
        PLACE,
        DOCUMENT,
        PHONE,
        CODE,
        /** No column: the other records of the household. */
        HOUSEHOLD;

        FieldComparison comparison() {
            return switch (this) {
                case NAMES -> new NamesComparison(NameForms.WEST_AFRICAN);
                case TEXT -> new TextComparison(NameForms.NONE);
                case BIRTH -> new BirthComparison();
                case SEX -> CodeComparison.SEX;
                case PLACE -> new PlaceComparison(Borders.UNKNOWN);
                case DOCUMENT -> new DocumentComparison();
                case PHONE -> CodeComparison.PHONE;
                case CODE -> CodeComparison.PLAIN;
                case HOUSEHOLD -> new HouseholdComparison(NameForms.WEST_AFRICAN);
            };
        }
    }

    public Schema schema() {
        return new Schema(fields.stream()
                .map(field -> new Field(field.name(), field.kind().comparison()))
                .toList());
    }

    public static ColumnMapping parse(String text) {
        String id = "";
        Optional<String> household = Optional.empty();
        Optional<Head> head = Optional.empty();
        List<MappedField> fields = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        for (String line :
                text.lines().map(each -> each.replaceFirst("#.*", "").strip()).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            List<String> words = List.of(line.split("\\s+"));
            switch (words.getFirst()) {
                case "id" -> id = words.get(1);
                case "household" -> {
                    household = Optional.of(words.get(1));
                    head = words.size() < 4 ? Optional.empty() : Optional.of(new Head(words.get(2), words.get(3)));
                }
                case "field" ->
                    fields.add(new MappedField(
                            words.get(1),
                            Enum.valueOf(Kind.class, upper(words.get(2))),
                            words.subList(3, words.size())));
                case "key" -> keys.add(words.subList(1, words.size()));
                default -> throw new IllegalArgumentException("id, household, field or key, not: " + line);
            }
        }
        List<String> names = fields.stream().map(MappedField::name).toList();
        return new ColumnMapping(
                id,
                household,
                head,
                fields,
                keys.stream()
                        .map(parts -> new BlockingKey(
                                parts.stream().map(part -> part(part, names)).toList()))
                        .toList());
    }

    private static BlockingKey.Part part(String text, List<String> names) {
        String[] halves = text.split(":", 2);
        int field = names.indexOf(halves[0]);
        if (field < 0 || halves.length < 2) {
            throw new IllegalArgumentException("a part of a key is field:facet of a field above, not " + text);
        }
        return new BlockingKey.Part(field, Enum.valueOf(Facet.class, upper(halves[1])));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
