package org.socle.bench.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.socle.registry.person.domain.BirthDate;

/** What happens to people between two lists: who comes back is written down otherwise, in up to three ways. */
record Slips(Population population) {

    /** One way in which somebody is written down otherwise. */
    enum Kind {
        NAMES_SPELT_OTHERWISE,
        NAMES_SWAPPED,
        SECOND_NAME_LEFT_OUT,
        BIRTH_BY_YEAR_ONLY,
        BIRTH_ON_ANOTHER_DAY,
        MOVED,
        DOCUMENT_MISSING,
        PHONE_CHANGED,
        MOTHER_MISSING
    }

    private static final int MOST_KINDS = 3;
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Two schools of spelling, read both ways: of French administration and of Wolof, or of the neighbours. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ou", "u"),
            List.of("dj", "j"),
            List.of("di", "j"),
            List.of("th", "ch"),
            List.of("kh", "x"),
            List.of("gn", "ny"),
            List.of("y", "i"),
            List.of("ss", "s"),
            List.of("é", "e"),
            List.of("ï", "i"),
            List.of("aye", "aay"),
            List.of("w", "v"));

    /** A person as they come back, and how they differ. */
    record Disturbed(Described person, Set<Kind> kinds) {}

    /** Every other one shows no document besides. */
    Disturbed disturb(Described person, RandomGenerator random) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var draws = random.nextInt(1, MOST_KINDS + 1); draws > 0; draws--) {
            kinds.add(any(random));
        }
        if (random.nextBoolean()) {
            kinds.add(Kind.DOCUMENT_MISSING);
        }
        var changed = person;
        for (var kind : kinds) {
            changed = disturb(changed, kind, random);
        }
        return new Disturbed(changed, kinds);
    }

    Described disturb(Described person, Kind kind, RandomGenerator random) {
        return switch (kind) {
            case NAMES_SPELT_OTHERWISE ->
                random.nextBoolean()
                        ? person.named(spelt(person.given(), random), person.family())
                        : person.named(person.given(), spelt(person.family(), random));
            case NAMES_SWAPPED -> person.named(person.family(), person.given());
            case SECOND_NAME_LEFT_OUT -> person.named(person.given().split(" ")[0], person.family());
            case BIRTH_BY_YEAR_ONLY -> byYearOnly(person);
            case BIRTH_ON_ANOTHER_DAY -> onAnotherDay(person, random);
            case MOVED -> person.livingIn(population.communes().draw(random));
            case DOCUMENT_MISSING -> person.documented("");
            case PHONE_CHANGED -> person.calledAt(population.phone(random));
            case MOTHER_MISSING -> person.childOf("");
        };
    }

    private static Described byYearOnly(Described person) {
        var birth = person.birth();
        return birth == null ? person : person.born(Population.yearOf(birth.year()));
    }

    /** A year that is only guessed is guessed again, one more or less. */
    private static Described onAnotherDay(Described person, RandomGenerator random) {
        var birth = person.birth();
        if (birth == null) {
            return person;
        }
        return switch (birth.precision()) {
            case DAY ->
                person.born(new BirthDate(birth.from().plusDays(random.nextInt(1, 28)), BirthDate.Precision.DAY));
            case MONTH, YEAR -> person.born(Population.yearOf(birth.year() + (random.nextBoolean() ? 1 : -1)));
        };
    }

    /** By the other school where the name has a sound that both write, or with one letter left out. */
    static String spelt(String name, RandomGenerator random) {
        var others = new ArrayList<String>();
        for (var spelling : SPELLINGS) {
            for (var way : List.of(spelling, spelling.reversed())) {
                var other = name.replaceFirst("(?<=.)" + way.getFirst(), way.getLast());
                if (!other.equals(name)) {
                    others.add(other);
                }
            }
        }
        if (!others.isEmpty() && random.nextInt(4) > 0) {
            return others.get(random.nextInt(others.size()));
        }
        if (name.length() < 4) {
            return name;
        }
        var at = random.nextInt(1, name.length());
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static Kind any(RandomGenerator random) {
        return KINDS.get(random.nextInt(KINDS.size()));
    }
}
