package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.List;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate.Precision;

/**
 * What two records must share to be compared at all. A key is wrong about some people; several together miss few.
 *
 * @param parts all of them must be shared
 */
public record BlockingKey(List<Part> parts) {

    public BlockingKey {
        parts = List.copyOf(parts);
    }

    /** @param field index in the schema */
    public record Part(int field, Facet facet) {}

    /** What of a field is shared. */
    public enum Facet {
        /** The whole value, or the code of the whole name. */
        WHOLE,
        /** Code of a word of the given names. */
        GIVEN,
        /** Code of a word of the family name. */
        FAMILY,
        /** Codes of both names, sorted: swapped names share them. */
        PAIR,
        /** First two letters of both names, sorted. */
        PREFIXES,
        /** A full and real date; not the first or last of a year. */
        DAY,
        /** The year, or one year more or less on the other side. */
        YEAR,
        /** Codes of both names of the head of the household. */
        HEAD
    }

    /** The values of a record under this key; none when it does not tell one of the parts. */
    List<String> values(Profile profile, boolean probing) {
        List<String> values = List.of("");
        for (Part part : parts) {
            List<String> further = values(profile.forms().get(part.field()), part.facet(), probing);
            List<String> product = new ArrayList<>(values.size() * further.size());
            for (String value : values) {
                for (String more : further) {
                    product.add(value + '|' + more);
                }
            }
            values = product;
        }
        return values;
    }

    private static List<String> values(Form form, Facet facet, boolean probing) {
        return switch (form) {
            case Form.Unknown() -> List.of();
            case Form.Names names -> ofNames(names, facet);
            case Form.Text text -> facet == Facet.WHOLE ? List.of(codes(text.words())) : List.of();
            case Form.Birth birth -> ofBirth(birth, facet, probing);
            case Form.Code code -> facet == Facet.WHOLE ? List.of(code.value()) : List.of();
            case Form.Documents documents ->
                documents.numbers().stream()
                        .map(document -> document.type() + ':' + document.number())
                        .toList();
            case Form.Place place -> facet == Facet.WHOLE ? List.of(place.commune()) : List.of();
            case Form.Household household ->
                facet == Facet.HEAD
                        ? household.head().stream()
                                .flatMap(head -> ofNames(head, Facet.PAIR).stream())
                                .toList()
                        : List.of();
        };
    }

    private static List<String> ofNames(Form.Names names, Facet facet) {
        return switch (facet) {
            case GIVEN -> skeletons(names.given());
            case FAMILY -> skeletons(names.family());
            case PAIR -> sortedPairs(skeletons(names.given()), skeletons(names.family()));
            case PREFIXES -> sortedPairs(prefixes(names.given()), prefixes(names.family()));
            case WHOLE, DAY, YEAR, HEAD -> List.of();
        };
    }

    private static List<String> ofBirth(Form.Birth birth, Facet facet, boolean probing) {
        return switch (facet) {
            case DAY -> birth.knownTo() == Precision.DAY ? List.of(birth.digits()) : List.of();
            case YEAR -> {
                int year = birth.year();
                yield probing
                        ? List.of(String.valueOf(year - 1), String.valueOf(year), String.valueOf(year + 1))
                        : List.of(String.valueOf(year));
            }
            case WHOLE, GIVEN, FAMILY, PAIR, PREFIXES, HEAD -> List.of();
        };
    }

    private static List<String> skeletons(StandardName name) {
        return name.tokens().stream()
                .limit(2)
                .map(StandardName.Token::skeleton)
                .distinct()
                .toList();
    }

    private static List<String> prefixes(StandardName name) {
        return name.tokens().stream()
                .limit(1)
                .map(token -> token.text().substring(0, Math.min(2, token.text().length())))
                .toList();
    }

    private static String codes(StandardName words) {
        return String.join(
                " ", words.tokens().stream().map(StandardName.Token::skeleton).toList());
    }

    private static List<String> sortedPairs(List<String> given, List<String> family) {
        List<String> pairs = new ArrayList<>();
        for (String one : given) {
            for (String other : family) {
                pairs.add(one.compareTo(other) <= 0 ? one + ' ' + other : other + ' ' + one);
            }
        }
        return pairs;
    }
}
