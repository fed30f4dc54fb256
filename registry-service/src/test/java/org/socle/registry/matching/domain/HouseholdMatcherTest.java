package org.socle.registry.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

class HouseholdMatcherTest {

    private static final int YEUMBEUL = (1 << 22) + (3 << 16) + (1 << 8);
    private static final int KAOLACK = (6 << 22) + (1 << 16) + (1 << 8);
    private static final UUID HOME = new UUID(1, 1);
    private static final HouseholdMatcher MATCHER =
            new HouseholdMatcher(new PairScorer(MatchingModel.first(Schema.REGISTRY, 100_000)));

    @Test
    void theOtherMembersRaiseAReviewToALink() {
        var head = person("Modou", "Diagne", "1975-02-11").male();
        var wife = person("Coumba", "Sarr", "1980");
        var child = person("Khady", "Diagne", "2015-04-09");
        var registered = List.of(head.record(HOME), wife.record(HOME), child.record(HOME));
        var spelt = person("Khadi", "Diagne", "2015-04-09").in(KAOLACK);
        var alone = candidate(spelt);
        var together = candidate(head.in(KAOLACK), wife.in(KAOLACK), spelt);

        var byItself = MATCHER.decide(alone, new Everybody(registered, true));
        var withOthers = MATCHER.decide(together, new Everybody(registered, true));

        assertThat(byItself.verdicts().getFirst()).isNotInstanceOf(Verdict.Linked.class);
        assertThat(withOthers.verdicts().getLast()).isInstanceOf(Verdict.Linked.class);
    }

    @Test
    void aHouseholdWhoseMembersAreFoundInOneIsThatOne() {
        var head = person("Modou", "Diagne", "1975-02-11").male().withNin("1197502112345");
        var child = person("Khady", "Diagne", "2015-04-09");
        var registered = List.of(head.record(HOME), child.record(HOME));

        var finding = MATCHER.decide(candidate(head, child), new Everybody(registered, true));

        assertThat(finding.verdicts()).allMatch(Verdict.Linked.class::isInstance);
        assertThat(finding.sameHousehold()).contains(HOME);
    }

    @Test
    void whomTheCallerMayNotSeeIsNeverLinked() {
        var awa = person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345");

        var finding = MATCHER.decide(candidate(awa), new Everybody(List.of(awa.record(HOME)), false));

        assertThat(finding.verdicts()).singleElement().isInstanceOf(Verdict.ToReview.class);
        assertThat(finding.sameHousehold()).isEmpty();
    }

    @Test
    void twoMembersWhoMatchOnePersonAreBothForAReviewer() {
        var awa = person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345");

        var finding = MATCHER.decide(candidate(awa, awa), new Everybody(List.of(awa.record(HOME)), true));

        assertThat(finding.verdicts()).allMatch(Verdict.ToReview.class::isInstance);
    }

    @Test
    void whoIsFoundTwiceIsForAReviewer() {
        var awa = person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345");

        var finding = MATCHER.decide(candidate(awa), new Everybody(List.of(awa.record(HOME), awa.record(HOME)), true));

        assertThat(finding.verdicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.ToReview.class,
                        review -> assertThat(review.possible()).hasSize(2));
    }

    @Test
    void nobodyIsLeftOutBeforeTheirHouseholdIsSeenWhomItWouldBringIntoReview() {
        var registered = person("Mamadou", "Diop", "1980").male();
        var candidate = person("Mamadou", "Diop", "1986").male();

        assertThat(couldBeOne(candidate(candidate, person("Awa", "Sarr", "1985")), registered))
                .isTrue();
        assertThat(couldBeOne(candidate(person("Rokhaya", "Sow", "2012"), person("Awa", "Sarr", "1985")), registered))
                .isFalse();
        assertThat(couldBeOne(candidate(candidate), registered))
                .as("somebody of whom no household is told")
                .isFalse();
    }

    @Test
    void swappedNamesAndYearsNextToEachOtherShareAKey() {
        var registered = person("Ngagne", "Diarra", "1987").record(HOME);
        var swapped = person("Diarra", "Ngagne", "1987").in(KAOLACK).record(null);
        var guessed = person("Ngagne", "Diarra", "1988").in(KAOLACK).record(null);

        assertThat(DedupKeys.probes(swapped, null)).containsAnyElementsOf(DedupKeys.stored(registered, null));
        assertThat(DedupKeys.probes(guessed, null)).containsAnyElementsOf(DedupKeys.stored(registered, null));
        assertThat(DedupKeys.strong(swapped)).doesNotContainAnyElementsOf(DedupKeys.strong(registered));
    }

    @Test
    void aNameWithASlipThatChangesItsCodeSharesAKey() {
        var registered = person("Thierno", "Kandji", "1987").record(HOME);
        var slipped = person("Thienro", "Kanjdi", "1987").record(null);

        assertThat(DedupKeys.probes(slipped, null)).containsAnyElementsOf(DedupKeys.stored(registered, null));
    }

    @Test
    void whoMovedAndMarriedIsFoundByTheMotherAndTheGivenName() {
        var registered = person("Awa", "Ndiaye", "1987").withMother("Fatou Sow").record(HOME);
        var married = person("Awa", "Diop", "1992").withMother("Fatou Sow").record(null);

        assertThat(DedupKeys.probes(married, null)).containsAnyElementsOf(DedupKeys.stored(registered, null));
    }

    @Test
    void whoeverSaidARoundYearIsFoundByTheTrueOne() {
        var round = person("Awa", "Ndiaye", "1985").record(HOME);
        var exact = person("Awa", "Ndiaye", "1987-03-12").record(HOME);

        assertThat(DedupKeys.yearsToTry(BirthDate.parse("1987-03-12").orElseThrow()))
                .containsExactly(1985, 1986, 1987, 1988);
        assertThat(DedupKeys.yearsToTry(BirthDate.parse("1985").orElseThrow()))
                .containsExactly(1983, 1984, 1985, 1986, 1987);
        assertThat(DedupKeys.probes(exact, null)).containsAnyElementsOf(yearKeys(round));
        assertThat(DedupKeys.probes(round, null)).containsAnyElementsOf(yearKeys(exact));
    }

    private static boolean couldBeOne(HouseholdCandidate household, Someone registered) {
        return MATCHER.couldBeOne(household.profileOf(household.persons().getFirst()), registered.record(HOME));
    }

    /** The stored keys in which the year of birth is. */
    private static Set<Long> yearKeys(MatchRecord person) {
        Set<Long> keys = new HashSet<>(DedupKeys.stored(person, null));
        keys.removeAll(DedupKeys.stored(person("Awa", "Ndiaye", null).record(HOME), null));
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static HouseholdCandidate candidate(Someone... persons) {
        List<MatchRecord> records =
                Arrays.stream(persons).map(each -> each.record(null)).toList();
        return new HouseholdCandidate(records, records.getFirst());
    }

    /** A register in which everybody shares a key, and whose first person is the head of the one household. */
    private record Everybody(List<MatchRecord> persons, boolean mayBeLinked) implements Register {

        @Override
        public List<MatchRecord> similar(MatchRecord candidate, Profile weighed) {
            return persons;
        }

        @Override
        public boolean sawAllSimilar(MatchRecord candidate) {
            return true;
        }

        @Override
        public List<KnownMember> membersOf(UUID householdId) {
            return persons.stream()
                    .map(person -> KnownMember.of(person, person == persons.getFirst()))
                    .toList();
        }

        @Override
        public List<MatchRecord> residentsOf(UUID householdId) {
            return persons;
        }

        @Override
        public boolean mayBeLinked(MatchRecord registered) {
            return mayBeLinked;
        }
    }

    private static Someone person(String given, String family, @Nullable String born) {
        return new Someone(given, family, born, Sex.FEMALE, YEUMBEUL, null, Map.of(), "");
    }

    private record Someone(
            String given,
            String family,
            @Nullable String born,
            Sex sex,
            int commune,
            @Nullable String phone,
            Map<String, String> ids,
            String mother) {

        Someone withNin(String nin) {
            return new Someone(given, family, born, sex, commune, phone, Map.of("NIN", nin), mother);
        }

        Someone male() {
            return new Someone(given, family, born, Sex.MALE, commune, phone, ids, mother);
        }

        Someone in(int other) {
            return new Someone(given, family, born, sex, other, phone, ids, mother);
        }

        Someone withMother(String name) {
            return new Someone(given, family, born, sex, commune, phone, ids, name);
        }

        MatchRecord record(@Nullable UUID home) {
            return MatchRecord.of(
                    UUID.randomUUID(),
                    home,
                    StandardName.of(given),
                    StandardName.of(family),
                    sex,
                    born == null ? null : BirthDate.parse(born).orElseThrow(),
                    commune,
                    "",
                    phone,
                    ids,
                    StandardName.of(mother));
        }
    }
}
