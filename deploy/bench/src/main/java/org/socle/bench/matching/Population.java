package org.socle.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * A country of households that do not exist. A household is made from its number alone, so that a register of millions
 * is never held in memory and anybody in it can be asked back.
 */
final class Population {

    private static final int SMALLEST = 3;
    private static final int LARGEST = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double YEAR_ONLY = 0.2;
    private static final double WITH_DOCUMENT = 0.6;
    private static final double WITH_MOTHER = 0.7;
    private static final double HOUSEHOLD_WITH_PHONE = 0.85;
    private static final double TELLS_SHARED_PHONE = 0.5;
    private static final double OWN_PHONE = 0.25;

    private final long seed;
    private final Communes communes = new Communes();
    private final NameLists names = new NameLists();

    Population(long seed) {
        this.seed = seed;
    }

    NameLists names() {
        return names;
    }

    Communes communes() {
        return communes;
    }

    /** Head first, then the spouse, then children and other relatives; about six people. */
    List<Described> household(long number) {
        var random = new SplittableRandom(mixed(seed, number));
        var size = random.nextInt(SMALLEST, LARGEST + 1);
        var commune = communes.draw(random);
        var family = names.family(random);
        var sharedPhone = random.nextDouble() < HOUSEHOLD_WITH_PHONE ? phone(random) : "";
        var spouse = random.nextInt(10) < 9;
        var members = new ArrayList<Described>();
        var head = person(Sex.MALE, family, 25, 75, names.mother(random), commune, sharedPhone, random);
        members.add(head);
        var mother = names.mother(random);
        if (spouse) {
            var wife = person(
                    Sex.FEMALE, names.family(random), 18, 60, names.mother(random), commune, sharedPhone, random);
            members.add(wife);
            mother = wife.given() + " " + wife.family();
        }
        while (members.size() < size) {
            var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
            var ownChild = random.nextInt(5) < 4;
            members.add(
                    ownChild
                            ? person(sex, family, 0, 25, mother, commune, sharedPhone, random)
                            : person(
                                    sex,
                                    names.family(random),
                                    0,
                                    80,
                                    names.mother(random),
                                    commune,
                                    sharedPhone,
                                    random));
        }
        return List.copyOf(members);
    }

    /** The same household as the registry keeps it to be found. */
    List<MatchIndex.Entry> registered(long number) {
        var home = householdId(number);
        var members = household(number);
        var entries = new ArrayList<MatchIndex.Entry>(members.size());
        @Nullable MatchRecord head = null;
        for (var place = 0; place < members.size(); place++) {
            var person = members.get(place).as(personId(number, place), home);
            head = head == null ? person : head;
            entries.add(new MatchIndex.Entry(person, head));
        }
        return entries;
    }

    /** Ids rise with the time of registration, as those of the registry do. */
    static UUID personId(long household, int place) {
        return new UUID(household << 16 | 0x7000 | place, Long.MIN_VALUE | mixed(household, place) >>> 2);
    }

    static UUID householdId(long household) {
        return new UUID(household << 16 | 0x7f00, Long.MIN_VALUE | mixed(household, -1) >>> 2);
    }

    String phone(RandomGenerator random) {
        return "+2217%08d".formatted(random.nextInt(100_000_000));
    }

    String document(Sex sex, int year, RandomGenerator random) {
        return "%d%04d%08d".formatted(sex == Sex.FEMALE ? 2 : 1, year, random.nextInt(100_000_000));
    }

    private Described person(
            Sex sex,
            String family,
            int youngest,
            int oldest,
            String mother,
            int commune,
            String sharedPhone,
            SplittableRandom random) {
        var day = TODAY.minusDays(random.nextLong(youngest * 365L, oldest * 365L));
        var yearOnly = random.nextDouble() < YEAR_ONLY;
        var birth = yearOnly ? yearOf(day.getYear()) : new BirthDate(day, BirthDate.Precision.DAY);
        var grown = day.isBefore(TODAY.minusYears(15));
        var phone = grown && random.nextDouble() < OWN_PHONE
                ? phone(random)
                : random.nextDouble() < TELLS_SHARED_PHONE ? sharedPhone : "";
        return new Described(
                names.given(sex, random),
                family,
                sex,
                birth,
                commune,
                phone,
                random.nextDouble() < WITH_DOCUMENT ? document(sex, day.getYear(), random) : "",
                random.nextDouble() < WITH_MOTHER ? mother : "");
    }

    static BirthDate yearOf(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), BirthDate.Precision.YEAR);
    }

    private static long mixed(long seed, long number) {
        return new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number).nextLong();
    }
}
