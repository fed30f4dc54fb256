package org.socle.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.socle.bench.matching.PartnerList.Home;
import org.socle.bench.matching.PartnerList.Member;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.name.EditDistance;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.matching.domain.name.StandardName.Token;
import org.socle.registry.matching.store.DetachedCheck;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * People who are not registered and look like somebody who is, made from a partner's list. None of them shows a document:
 * it would tell them apart at once.
 */
public final class LookAlikes {

    /** In which way two people look alike. */
    public enum Kind {
        /** Same household, birth date, telephone and mother; arrives with the family in the place of the other. */
        TWIN("twins"),
        /** The same, with a given name that looks or sounds like the other's. */
        TWIN_OF_SIMILAR_NAME("twins whose given names are similar"),
        /** Same names, sex, commune and year of birth; lives with other people. */
        NAMESAKE("namesakes of one village and year"),
        /** The same, and only the year is told of the one who arrives. */
        NAMESAKE_BY_YEAR("namesakes of one village, by year only"),
        /** Bears the father's names; arrives as head of the family, without the father. */
        SON("a son who bears his father's names");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One who arrives with a household, and whom they look like. */
    record LookAlike(Home household, int place, Member original) {

        Described person() {
            return household.members().get(place).person();
        }
    }

    private static final long SEED = 7;
    private static final int YEARS_TO_A_SON = 25;

    private final Population strangers = new Population(SEED);
    private final PartnerList base;
    private final Map<Kind, List<LookAlike>> made = new EnumMap<>(Kind.class);

    LookAlikes() {
        this.base = new PartnerList(PartnerPush.base(strangers.communes()).homes().stream()
                .map(LookAlikes::withMothers)
                .toList());
        var random = new SplittableRandom(SEED);
        for (var kind : Kind.values()) {
            made.put(
                    kind,
                    base.homes().stream()
                            .flatMap(home -> make(kind, home, random).stream())
                            .toList());
        }
    }

    List<LookAlike> of(Kind kind) {
        return made.getOrDefault(kind, List.of());
    }

    /** Each of them is new, so each link is wrong. */
    public record Found(Tally withTheOthers, Tally alone) {}

    /** What the registry says of them, who come with a household, and of the same people without it. */
    public static Map<Kind, Found> measure(ProgressLines progress) {
        progress.begin("checking people who look like somebody registered");
        var lookAlikes = new LookAlikes();
        var register = new ListedRegister(lookAlikes.base, DetachedCheck.firstDay(lookAlikes.base.persons()));
        Map<Kind, Found> found = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            var both = new Found(new Tally(), new Tally());
            for (var lookAlike : lookAlikes.of(kind)) {
                var household = ListedRegister.arriving(lookAlike.household());
                var place = lookAlike.place();
                var alone = new HouseholdCandidate(List.of(household.persons().get(place)), null);
                both.withTheOthers()
                        .add(
                                Optional.empty(),
                                register.check(household).verdicts().get(place));
                both.alone()
                        .add(Optional.empty(), register.check(alone).verdicts().getFirst());
            }
            found.put(kind, both);
        }
        return found;
    }

    private Optional<LookAlike> make(Kind kind, Home home, RandomGenerator random) {
        return switch (kind) {
            case TWIN -> twin(home, false, random);
            case TWIN_OF_SIMILAR_NAME -> twin(home, true, random);
            case NAMESAKE -> namesake(home, false, random);
            case NAMESAKE_BY_YEAR -> namesake(home, true, random);
            case SON -> son(home);
        };
    }

    private Optional<LookAlike> twin(Home home, boolean similar, RandomGenerator random) {
        for (var place = 0; place < home.members().size(); place++) {
            var original = home.members().get(place);
            var person = original.person();
            var birth = person.birth();
            if (!original.relationship().equals("child")
                    || birth == null
                    || birth.precision() != BirthDate.Precision.DAY) {
                continue;
            }
            var names = strangers.names().givenNames(person.sex()).stream()
                    .filter(name -> areSimilar(person.given(), name) == similar && areDifferent(person.given(), name))
                    .toList();
            if (!names.isEmpty()) {
                var name = names.get(random.nextInt(names.size()));
                var twin = person.named(name, person.family()).documented("");
                return Optional.of(inPlaceOf(home, place, twin));
            }
        }
        return Optional.empty();
    }

    /** Lives with people of whom nobody is known. */
    private Optional<LookAlike> namesake(Home home, boolean byYear, RandomGenerator random) {
        var original = home.members().getFirst();
        var person = original.person();
        var birth = person.birth();
        if (birth == null) {
            return Optional.empty();
        }
        var born = byYear
                ? Population.yearOf(birth.year())
                : new BirthDate(otherDay(birth, random), BirthDate.Precision.DAY);
        var namesake = person.born(born)
                .documented("")
                .calledAt(strangers.phone(random))
                .childOf(strangers.names().mother(random));
        var members = new ArrayList<Member>();
        members.add(new Member("namesake of " + original.reference(), "head", namesake));
        for (var other : strangers.household(random.nextLong(1L << 40)).subList(1, 3)) {
            members.add(new Member(
                    "N" + members.size() + " of " + original.reference(), "other", other.livingIn(person.commune())));
        }
        return Optional.of(new LookAlike(new Home(members), 0, original));
    }

    private static Optional<LookAlike> son(Home home) {
        var original = home.members().getFirst();
        var father = original.person();
        var birth = father.birth();
        if (!original.isHead() || father.sex() != Sex.MALE || birth == null) {
            return Optional.empty();
        }
        var born = new BirthDate(birth.from().plusYears(YEARS_TO_A_SON), birth.precision());
        var mother = mother(home).orElse("");
        return Optional.of(inPlaceOf(home, 0, father.born(born).documented("").childOf(mother)));
    }

    /** The family arrives as it is registered, but for the one who is away. */
    private static LookAlike inPlaceOf(Home home, int place, Described other) {
        var original = home.members().get(place);
        var members = new ArrayList<>(home.members());
        members.set(place, original.described(other));
        return new LookAlike(new Home(members), place, original);
    }

    private static LocalDate otherDay(BirthDate birth, RandomGenerator random) {
        var days = birth.from().lengthOfYear();
        var day = birth.from().getDayOfYear();
        return birth.from().withDayOfYear(1 + (day + random.nextInt(40, days - 40)) % days);
    }

    /** Whether any word of the one could be taken for the other. */
    private static boolean areSimilar(String names, String other) {
        var right = first(other);
        return StandardName.of(names).tokens().stream().anyMatch(left -> areSimilar(left, right));
    }

    private static boolean areSimilar(Token left, Token right) {
        return NameForms.WEST_AFRICAN.haveInCommon(left.text(), right.text())
                || EditDistance.isClose(left.text(), left.textLetters(), right.text(), right.textLetters())
                || EditDistance.isClose(left.fold(), left.foldLetters(), right.fold(), right.foldLetters())
                || left.skeleton().equals(right.skeleton());
    }

    /** Two spellings of one sound are one name, by which nobody could be told apart. */
    private static boolean areDifferent(String names, String other) {
        return StandardName.of(names).tokens().stream()
                .noneMatch(left -> left.fold().equals(first(other).fold()));
    }

    private static Token first(String name) {
        return StandardName.of(name).tokens().getFirst();
    }

    /** The lists tell no mothers: a child's is the spouse of the head. */
    private static Home withMothers(Home home) {
        var mother = mother(home);
        return new Home(home.members().stream()
                .map(member -> member.relationship().equals("child") && mother.isPresent()
                        ? member.described(member.person().childOf(mother.get()))
                        : member)
                .toList());
    }

    private static Optional<String> mother(Home home) {
        return home.members().stream()
                .filter(member -> member.relationship().equals("spouse")
                        && member.person().sex() == Sex.FEMALE)
                .map(member -> member.person().given() + " " + member.person().family())
                .findFirst();
    }
}
