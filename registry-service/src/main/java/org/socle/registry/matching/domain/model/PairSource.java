package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records among which pairs are looked for: those that arrive against a register, or one list against itself. Sorted
 * by id, so that the same records give the same pairs whatever order they came in.
 *
 * @param within whether both lists are one, in which a record makes no pair with itself
 */
public record PairSource(List<Profile> arriving, List<Profile> register, boolean within) {

    public PairSource {
        arriving = sorted(arriving);
        register = sorted(register);
    }

    public static PairSource between(List<Profile> arriving, List<Profile> register) {
        return new PairSource(arriving, register, false);
    }

    public static PairSource within(List<Profile> records) {
        return new PairSource(records, records, true);
    }

    /** Two records that are compared. */
    public record Pair(Profile left, Profile right) {

        /** By the ids alone: pairs are looked up a million times, and forms take long to hash. */
        @Override
        public int hashCode() {
            return 31 * left.id().hashCode() + right.id().hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair(Profile theirLeft, Profile theirRight)
                    && left.id().equals(theirLeft.id())
                    && right.id().equals(theirRight.id());
        }

        @Override
        public String toString() {
            return "Pair[" + left.id() + ", " + right.id() + "]";
        }
    }

    /** The pairs that share at least one key, each once. */
    public List<Pair> sharing(List<BlockingKey> keys) {
        TreeSet<Long> found = new TreeSet<>();
        for (BlockingKey key : keys) {
            join(record -> key.values(record, true), record -> key.values(record, false), Integer.MAX_VALUE, found);
        }
        return pairs(found);
    }

    /** The pairs that share a value, leaving out values that so many records hold that they name nobody. */
    List<Pair> sharing(Function<Profile, List<String>> value, int mostHolders) {
        TreeSet<Long> found = new TreeSet<>();
        join(value, value, mostHolders, found);
        return pairs(found);
    }

    private void join(
            Function<Profile, List<String>> left,
            Function<Profile, List<String>> right,
            int mostHolders,
            TreeSet<Long> found) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int at = 0; at < register.size(); at++) {
            for (String value : right.apply(register.get(at))) {
                holders.computeIfAbsent(value, ignored -> new ArrayList<>()).add(at);
            }
        }
        for (int at = 0; at < arriving.size(); at++) {
            for (String value : left.apply(arriving.get(at))) {
                List<Integer> others = holders.getOrDefault(value, List.of());
                if (others.size() <= mostHolders) {
                    for (int other : others) {
                        if (!within || at != other) {
                            boolean turned = within && at > other;
                            found.add(turned ? packed(other, at) : packed(at, other));
                        }
                    }
                }
            }
        }
    }

    private List<Pair> pairs(TreeSet<Long> packed) {
        return packed.stream()
                .map(pair -> new Pair(arriving.get((int) (pair >>> 32)), register.get((int) (long) pair)))
                .toList();
    }

    private static long packed(int left, int right) {
        return (long) left << 32 | right;
    }

    private static List<Profile> sorted(List<Profile> records) {
        return records.stream().sorted(Comparator.comparing(Profile::id)).toList();
    }
}
