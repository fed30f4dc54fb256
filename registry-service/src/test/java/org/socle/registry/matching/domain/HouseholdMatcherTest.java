package org.socle.registry.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

class HouseholdMatcherTest {

    private static final int YEUMBEUL = (1 << 22) + (3 << 16) + (1 << 8);
    private static final int KAOLACK = (6 << 22) + (1 << 16) + (1 << 8);
    private static final UUID HOME = new UUID(1, 1);

    @Test
    void theSameNationalNumberAndAlikeNamesAreOnePerson() {
        var registered = person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345");
        var candidate = person("Aoua", "Njaay", "1987").withNin("2198703312345").in(KAOLACK);

        assertThat(verdict(candidate, registered)).isInstanceOf(Verdict.Linked.class);
    }

    @Test
    void theSameNationalNumberOfSomebodyCalledOtherwiseIsForAReviewer() {
        var registered = person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345");
        var candidate = person("Rokhaya", "Diop", "1991").withNin("2198703312345");

        assertThat(verdict(candidate, registered)).isInstanceOf(Verdict.ToReview.class);
    }

    @Test
    void anotherNationalNumberIsAlwaysForAReviewer() {
        var registered = person("Awa", "Ndiaye", "1987-03-12").withPhone("a").withNin("2198703312345");
        var candidate = person("Awa", "Ndiaye", "1987-03-12").withPhone("a").withNin("2198709999999");

        var verdict = verdict(candidate, registered);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.ToReview.class,
                        review -> assertThat(review.possible().getFirst().reasons())
                                .contains(Reason.OTHER_NATIONAL_ID));
    }

    @Test
    void anotherSexIsNeverLinked() {
        var registered = person("Dominique", "Gomis", "1987-03-12").withPhone("a");
        var candidate =
                person("Dominique", "Gomis", "1987-03-12").withPhone("a").male();

        assertThat(verdict(candidate, registered)).isNotInstanceOf(Verdict.Linked.class);
    }

    @Test
    void aSharedTelephoneAndAlikeNamesNeedTheBirthDateAsWell() {
        var mother = person("Fatou", "Sow", "1970").withPhone("a");

        assertThat(verdict(person("Fatou", "Sow", "1970").withPhone("a"), mother))
                .isInstanceOf(Verdict.Linked.class);
        assertThat(verdict(person("Fatou", "Sow", "2001").withPhone("a"), mother))
                .isNotInstanceOf(Verdict.Linked.class);
        assertThat(verdict(person("Fatou", "Sow", null).withPhone("a"), mother)).isNotInstanceOf(Verdict.Linked.class);
    }

    @Test
    void namesakesOfOneVillageAreNotLinked() {
        var registered = person("Mamadou", "Diop", "1980").male();

        assertThat(verdict(person("Mamadou", "Diop", "1980").male(), registered))
                .isNotInstanceOf(Verdict.Linked.class);
        assertThat(verdict(person("Mamadou", "Diop", "1962").male(), registered))
                .isInstanceOf(Verdict.New.class);
    }

    @Test
    void namesAloneAreNothing() {
        var registered = person("Mamadou", "Diop", null).male();

        assertThat(verdict(person("Mamadou", "Diop", null).male().in(KAOLACK), registered))
                .isInstanceOf(Verdict.New.class);
    }

    @Test
    void whoMovedAwayWithoutPapersIsForAReviewer() {
        var registered = person("Mamadou", "Diop", "1980-05-17").male();
        var candidate = person("Mamadou", "Diop", "1980-05-17").male().in(KAOLACK);

        assertThat(verdict(candidate, registered)).isInstanceOf(Verdict.ToReview.class);
    }

    @Test
    void fatherAndSonOfOneNameAreTwo() {
        var father = person("Ibrahima", "Fall", "1965").male();
        var son = person("Ibrahima", "Fall", "1998").male();

        assertThat(verdict(son, father)).isNotInstanceOf(Verdict.Linked.class);
    }

    @Test
    void twinsAreTwo() {
        var assane = person("Assane", "Gueye", "2019-05-05").male();
        var ousseynou = person("Ousseynou", "Gueye", "2019-05-05").male();

        assertThat(verdict(ousseynou, assane)).isInstanceOf(Verdict.New.class);
    }

    @Test
    void theOtherMembersRaiseAReviewToALink() {
        var head = person("Modou", "Diagne", "1975-02-11").male().withNin("1197502112345");
        var child = person("Khady", "Diagne", "2015");
        var registered = List.of(head.record(HOME), child.record(HOME));
        var alone =
                new HouseholdCandidate(List.of(person("Khadi", "Diagne", "2015").record(null)), null);
        var together = new HouseholdCandidate(
                List.of(head.record(null), person("Khadi", "Diagne", "2015").record(null)), null);

        var byItself = HouseholdMatcher.decide(alone, ignored -> registered, ignored -> true);
        var withHead = HouseholdMatcher.decide(together, ignored -> registered, ignored -> true);

        assertThat(byItself.verdicts().getFirst()).isNotInstanceOf(Verdict.Linked.class);
        assertThat(withHead.verdicts()).allMatch(Verdict.Linked.class::isInstance);
        assertThat(withHead.sameHousehold()).contains(HOME);
    }

    @Test
    void whomTheCallerMayNotSeeIsNeverLinked() {
        var registered =
                person("Awa", "Ndiaye", "1987-03-12").withNin("2198703312345").record(HOME);
        var candidate = new HouseholdCandidate(
                List.of(person("Awa", "Ndiaye", "1987-03-12")
                        .withNin("2198703312345")
                        .record(null)),
                null);

        var finding = HouseholdMatcher.decide(candidate, ignored -> List.of(registered), ignored -> false);

        assertThat(finding.verdicts()).singleElement().isInstanceOf(Verdict.ToReview.class);
        assertThat(finding.sameHousehold()).isEmpty();
    }

    @Test
    void twoMembersWhoMatchOnePersonAreBothForAReviewer() {
        var registered = person("Awa", "Ndiaye", "1987-03-12").withPhone("a").record(HOME);
        var twice = new HouseholdCandidate(
                List.of(
                        person("Awa", "Ndiaye", "1987-03-12").withPhone("a").record(null),
                        person("Awa", "Ndiaye", "1987-03-12").withPhone("a").record(null)),
                null);

        var finding = HouseholdMatcher.decide(twice, ignored -> List.of(registered), ignored -> true);

        assertThat(finding.verdicts()).allMatch(Verdict.ToReview.class::isInstance);
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
    void theFirstOfJanuaryIsNoBirthday() {
        var registered = BirthDate.parse("1980-01-01").orElseThrow();

        assertThat(Comparison.birth(registered, registered)).isEqualTo(Comparison.Birth.SAME_HEAPED_DAY);
    }

    private static Verdict verdict(Someone candidate, Someone... registered) {
        List<MatchRecord> register =
                Arrays.stream(registered).map(each -> each.record(HOME)).toList();
        return HouseholdMatcher.decide(
                        new HouseholdCandidate(List.of(candidate.record(null)), null),
                        ignored -> register,
                        ignored -> true)
                .verdicts()
                .getFirst();
    }

    private static Someone person(String given, String family, @Nullable String born) {
        return new Someone(given, family, born, Sex.FEMALE, YEUMBEUL, null, Map.of());
    }

    private record Someone(
            String given,
            String family,
            @Nullable String born,
            Sex sex,
            int commune,
            @Nullable String phone,
            Map<String, String> ids) {

        Someone withNin(String nin) {
            return new Someone(given, family, born, sex, commune, phone, Map.of("NIN", nin));
        }

        Someone withPhone(String other) {
            return new Someone(given, family, born, sex, commune, other, ids);
        }

        Someone male() {
            return new Someone(given, family, born, Sex.MALE, commune, phone, ids);
        }

        Someone in(int other) {
            return new Someone(given, family, born, sex, other, phone, ids);
        }

        MatchRecord record(@Nullable UUID home) {
            return new MatchRecord(
                    UUID.randomUUID(),
                    home,
                    StandardName.of(given),
                    StandardName.of(family),
                    sex,
                    born == null ? null : BirthDate.parse(born).orElseThrow(),
                    commune,
                    phone,
                    ids);
        }
    }
}
