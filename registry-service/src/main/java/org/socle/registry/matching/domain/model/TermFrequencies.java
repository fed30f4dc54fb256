package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.socle.registry.matching.domain.model.FieldComparison.Part;
import org.socle.registry.matching.domain.model.FieldComparison.Term;

/**
 * How common values are: two people called Ndiaye agree by chance, two called Baloucoune hardly. Counted in the register
 * and kept with the model, so that an old decision can be explained with the counts it was made with.
 *
 * @param tables one map for each field of the schema
 */
public record TermFrequencies(List<Map<Part, Table>> tables) {

    /** Below this share a value counts as no rarer: of a handful of records nobody knows how rare a name is. */
    static final double FLOOR = 1e-5;

    public TermFrequencies {
        tables = tables.stream().map(Map::copyOf).toList();
    }

    /** No value is rarer than another. */
    static TermFrequencies none(Schema schema) {
        return new TermFrequencies(
                schema.fields().stream().map(field -> Map.<Part, Table>of()).toList());
    }

    static TermFrequencies of(Schema schema, Collection<Profile> register) {
        List<Map<Part, Table>> tables = new ArrayList<>();
        for (int field = 0; field < schema.size(); field++) {
            Map<Part, Map<String, Long>> counts = new HashMap<>();
            for (Profile profile : register) {
                for (Term term : schema.fields()
                        .get(field)
                        .comparison()
                        .terms(profile.forms().get(field))) {
                    counts.computeIfAbsent(term.part(), ignored -> new HashMap<>())
                            .merge(term.value(), 1L, Long::sum);
                }
            }
            Map<Part, Table> parts = new HashMap<>();
            counts.forEach((part, values) -> parts.put(part, Table.of(values)));
            tables.add(parts);
        }
        return new TermFrequencies(tables);
    }

    /**
     * Counted elsewhere. Values rarer than the floor are left out: all of them weigh the same.
     *
     * @param counts for each field of the schema, by part and value
     */
    public static TermFrequencies counted(List<Map<Part, Map<String, Long>>> counts) {
        return new TermFrequencies(counts.stream()
                .map(parts -> parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> Table.of(part.getValue()).withoutRare())))
                .toList());
    }

    /** Whether values of the field were counted at all. */
    boolean areKnownOf(int field) {
        return !tables.get(field).isEmpty();
    }

    /** What agreement on these values weighs more or less than agreement on just any value, in bits. */
    double bits(int field, List<Term> agreed) {
        double bits = 0;
        for (Term term : agreed) {
            Table table = tables.get(field).get(term.part());
            bits += table == null ? 0 : table.bits(term.value());
        }
        return bits;
    }

    /**
     * The values of one part of a field.
     *
     * @param chance that two records agree on a value, whichever it is
     */
    public record Table(Map<String, Long> counts, long total, double chance) {

        public Table {
            counts = Map.copyOf(counts);
        }

        static Table of(Map<String, Long> counts) {
            long total = counts.values().stream().mapToLong(Long::longValue).sum();
            double chance = counts.values().stream()
                    .mapToDouble(count -> share(count, total) * share(count, total))
                    .sum();
            return new Table(counts, total, chance);
        }

        private Table withoutRare() {
            return new Table(
                    counts.entrySet().stream()
                            .filter(entry -> share(entry.getValue(), total) >= FLOOR)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    total,
                    chance);
        }

        double bits(String value) {
            double share = Math.max(FLOOR, share(counts.getOrDefault(value, 1L), total));
            return LevelWeights.log2(Math.max(FLOOR, chance) / share);
        }

        private static double share(long count, long total) {
            return (double) count / total;
        }

        @Override
        public String toString() {
            return "Table[" + total + " values]";
        }
    }
}
