package org.socle.registry.matching.domain.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.socle.registry.matching.domain.name.NameForms;

/** Which fields records of a source have, in order. The registry has its own; other data bring theirs. */
public record Schema(List<Field> fields) {

    /** The fields of the registry. */
    public static final Schema REGISTRY = new Schema(List.of(
            new Field("names", new NamesComparison(NameForms.WEST_AFRICAN)),
            new Field("birth", new BirthComparison()),
            new Field("sex", CodeComparison.SEX),
            new Field("place", new PlaceComparison(Borders.UNKNOWN)),
            new Field("document", new DocumentComparison()),
            new Field("phone", CodeComparison.PHONE),
            new Field("mother", new TextComparison(NameForms.WEST_AFRICAN)),
            new Field("household", new HouseholdComparison(NameForms.WEST_AFRICAN))));

    public Schema {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("two fields are called " + field.name());
            }
        }
    }

    /** The same fields, with places compared across known borders. */
    Schema within(Borders borders) {
        return new Schema(fields.stream()
                .map(field -> field.comparison() instanceof PlaceComparison
                        ? new Field(field.name(), new PlaceComparison(borders))
                        : field)
                .toList());
    }

    public int size() {
        return fields.size();
    }

    /** The level of that name which a field can reach. */
    public Optional<Level> level(String field, String level) {
        return fields.stream()
                .filter(each -> each.name().equals(field))
                .flatMap(each -> each.comparison().levels().stream())
                .filter(each -> each.name().equals(level))
                .map(Level.class::cast)
                .findFirst();
    }

    /** The index of the field that tells with whom somebody lives. */
    public int household() {
        return first(HouseholdComparison.class).orElseThrow();
    }

    /** The index of the first field of that kind of comparison. */
    OptionalInt first(Class<? extends FieldComparison> kind) {
        for (int at = 0; at < fields.size(); at++) {
            if (kind.isInstance(fields.get(at).comparison())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
