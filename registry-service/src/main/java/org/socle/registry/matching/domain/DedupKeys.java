package org.socle.registry.matching.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;

/**
 * The keys a person is found by. Two records are compared when they share at least one; each key is wrong about some
 * people, together they miss few. Names are always crossed with place, birth or head: names alone are shared by
 * thousands in West Africa.
 */
public final class DedupKeys {

    /** Stands for the year of somebody whose year of birth nobody knows. */
    private static final int NO_YEAR = 0;

    private DedupKeys() {}

    /** The keys to store for a person. */
    public static Set<Long> stored(MatchRecord person, @Nullable MatchRecord head) {
        return keys(person, head == null || head == person ? Set.of() : firstPair(head));
    }

    /**
     * The keys to look a person up by: the stored ones, those of every name that the head may be stored under and, since
     * years are often a guess, the same names in other years.
     */
    public static Set<Long> probes(MatchRecord person, @Nullable MatchRecord head) {
        Set<Long> keys = keys(person, head == null || head == person ? Set.of() : namePairs(head));
        BirthDate birth = person.birth();
        if (birth != null) {
            Set<String> pairs = namePairs(person);
            yearsToTry(birth).forEach(year -> addNamesOfYear(keys, person, pairs, year));
        }
        return keys;
    }

    /**
     * The year, those around it, and the one it would have been rounded to: whoever does not know a year says one that
     * ends in 0 or 5. A year that may be such a round one stands for those on both sides.
     */
    static Set<Integer> yearsToTry(BirthDate birth) {
        int year = birth.year();
        Set<Integer> years = new TreeSet<>(List.of(year - 1, year, year + 1, Math.round(year / 5f) * 5));
        boolean guessed = birth.precision() == BirthDate.Precision.YEAR || isHeaped(birth);
        if (guessed && year % 5 == 0) {
            years.add(year - 2);
            years.add(year + 2);
        }
        return years;
    }

    /** The few keys that two clerks registering the same person at the same moment are sure to share. */
    public static Set<Long> strong(MatchRecord person) {
        Set<Long> keys = new LinkedHashSet<>();
        addIdentifiers(keys, person);
        for (String names : namePairs(person)) {
            keys.add(hash("names+commune", names, person.commune()));
        }
        return keys;
    }

    /** The keys of what a person is known by: identity numbers and the telephone. */
    public static Set<Long> identifiers(MatchRecord person) {
        Set<Long> keys = new LinkedHashSet<>();
        addIdentifiers(keys, person);
        return keys;
    }

    /** The keys to store for a person besides one that too many share. */
    public static Set<Long> storedFiner(long key, MatchRecord person) {
        BirthDate birth = person.birth();
        return finer(key, person, birth == null ? List.of(NO_YEAR) : List.of(birth.year()));
    }

    /** The keys to look a person up by in the place of one that too many share: also among those without a year. */
    static Set<Long> probesFiner(long key, MatchRecord person) {
        BirthDate birth = person.birth();
        return finer(
                key,
                person,
                birth == null ? List.of(NO_YEAR) : List.of(birth.year(), birth.year() - 1, birth.year() + 1, NO_YEAR));
    }

    private static Set<Long> finer(long key, MatchRecord person, List<Integer> years) {
        Set<Long> finer = new LinkedHashSet<>();
        years.forEach(year -> finer.add(hash("finer+year+sex", key, year, person.sex())));
        if (!person.mother().isEmpty()) {
            finer.add(hash("finer+mother", key, skeleton(person.mother())));
        }
        return finer;
    }

    private static Set<Long> keys(MatchRecord person, Set<String> headPairs) {
        Set<Long> keys = new LinkedHashSet<>();
        addIdentifiers(keys, person);
        Set<String> pairs = namePairs(person);
        Set<String> given = skeletons(person.given());
        Set<String> family = skeletons(person.family());
        pairs.forEach(pair -> keys.add(hash("names+commune", pair, person.commune())));
        BirthDate birth = person.birth();
        if (birth != null) {
            addBirthKeys(keys, person, birth);
        }
        addMotherKeys(keys, person, headPairs);
        for (String headPair : headPairs) {
            pairs.forEach(pair -> keys.add(hash("names+head", pair, headPair)));
            given.forEach(name -> keys.add(hash("given+head+commune", name, headPair, person.commune())));
            family.forEach(name -> keys.add(hash("family+head+commune", name, headPair, person.commune())));
        }
        return keys;
    }

    private static void addMotherKeys(Set<Long> keys, MatchRecord person, Set<String> headPairs) {
        if (person.mother().isEmpty()) {
            return;
        }
        String mother = skeleton(person.mother());
        namePairs(person).forEach(pair -> keys.add(hash("names+mother", pair, mother)));
        skeletons(person.given())
                .forEach(name -> keys.add(hash("given+mother+commune", name, mother, person.commune())));
        skeletons(person.family())
                .forEach(name -> keys.add(hash("family+mother+commune", name, mother, person.commune())));
        headPairs.forEach(pair -> keys.add(hash("head+mother+commune", pair, mother, person.commune())));
    }

    private static void addIdentifiers(Set<Long> keys, MatchRecord person) {
        new TreeMap<>(person.nationalIds()).forEach((type, index) -> keys.add(hash("national-id", type, index)));
        if (person.phone() != null) {
            keys.add(hash("phone", person.phone()));
        }
    }

    private static void addBirthKeys(Set<Long> keys, MatchRecord person, BirthDate birth) {
        String sex = String.valueOf(person.sex());
        int year = birth.year();
        addNamesOfYear(keys, person, namePairs(person), year);
        skeletons(person.given()).forEach(name -> keys.add(hash("given+commune+year", name, person.commune(), year)));
        skeletons(person.family())
                .forEach(name -> keys.add(hash("family+commune+year+sex", name, person.commune(), year, sex)));
        prefixes(person).ifPresent(both -> keys.add(hash("prefixes+commune+year", both, person.commune(), year)));
        if (birth.precision() == BirthDate.Precision.DAY && !isHeaped(birth)) {
            for (String initial : initials(person)) {
                keys.add(hash("day+sex+initial", birth.from(), sex, initial));
            }
        }
    }

    private static void addNamesOfYear(Set<Long> keys, MatchRecord person, Set<String> pairs, int year) {
        pairs.forEach(pair -> keys.add(hash("names+year+sex", pair, year, String.valueOf(person.sex()))));
    }

    /** Clerks write the first or last day of a year where only the year was known. */
    static boolean isHeaped(BirthDate birth) {
        int day = birth.from().getDayOfYear();
        return day == 1 || day == birth.from().lengthOfYear();
    }

    /** Given and family code of every combination of words, sorted, so that swapped names share it. */
    private static Set<String> namePairs(MatchRecord person) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String given : skeletons(person.given())) {
            for (String family : skeletons(person.family())) {
                pairs.add(given.compareTo(family) <= 0 ? given + " " + family : family + " " + given);
            }
        }
        return pairs;
    }

    /** The pair of the first words: a head is stored under one name and looked up under all. */
    private static Set<String> firstPair(MatchRecord person) {
        return namePairs(person).stream().limit(1).collect(Collectors.toSet());
    }

    private static String skeleton(StandardName name) {
        return name.tokens().stream().map(StandardName.Token::skeleton).collect(Collectors.joining(" "));
    }

    private static Set<String> skeletons(StandardName name) {
        Set<String> skeletons = new LinkedHashSet<>();
        name.tokens().stream().limit(2).forEach(token -> skeletons.add(token.skeleton()));
        return skeletons;
    }

    /** The first two letters of both names, sorted: where a slip has changed the codes. */
    private static Optional<String> prefixes(MatchRecord person) {
        if (person.given().isEmpty() || person.family().isEmpty()) {
            return Optional.empty();
        }
        String given = prefix(person.given());
        String family = prefix(person.family());
        return Optional.of(given.compareTo(family) <= 0 ? given + " " + family : family + " " + given);
    }

    private static String prefix(StandardName name) {
        String text = name.tokens().getFirst().text();
        return text.substring(0, Math.min(2, text.length()));
    }

    private static Set<String> initials(MatchRecord person) {
        Set<String> initials = new LinkedHashSet<>();
        for (StandardName name : List.of(person.given(), person.family())) {
            if (!name.isEmpty() && !name.tokens().getFirst().skeleton().isEmpty()) {
                initials.add(name.tokens().getFirst().skeleton().substring(0, 1));
            }
        }
        return initials;
    }

    /** 64 bits of FNV-1a, finished so that close inputs land far apart. Two keys of five million meet by chance once in a million tables. */
    public static long hash(String kind, Object... parts) {
        long hash = mixed(0xcbf29ce484222325L, kind);
        for (Object part : parts) {
            hash = mixed(hash, part.toString());
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 29);
    }

    private static long mixed(long before, String text) {
        long hash = before;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return (hash ^ 0x1f) * 0x100000001b3L;
    }
}
