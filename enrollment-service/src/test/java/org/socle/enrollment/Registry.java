package org.socle.enrollment;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.Dwelling;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.HouseholdMember;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.contracts.registry.QuestionnaireSubject;
import org.socle.contracts.registry.Relationship;
import org.socle.contracts.registry.Sex;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.id.Ids;
import org.socle.kit.territory.FollowTerritories;
import org.socle.testkit.event.IncomingEvents;

/** Stands in for the registry: tells of a small country with two regions, and of households in it. */
@Unremovable
@ApplicationScoped
public class Registry {

    public static final String DAKAR = "SN-DK-01-01";
    public static final String THIES = "SN-TH-01-01";

    private static final Instant FIRST = Instant.parse("2026-05-01T08:00:00Z");

    private final IncomingEvents events;
    private final AtomicInteger registered = new AtomicInteger();

    Registry(IncomingEvents events) {
        this.events = events;
    }

    /** A household and its members, as the registry numbers them. */
    public record Household(String id, List<String> persons, HouseholdFacts facts) {}

    /** The same areas, told again with every test: a second copy does nothing. */
    public void tellTerritories() {
        area("SN", null, TerritoryLevel.COUNTRY, 0, 9_999);
        region("SN-DK", 1_000);
        region("SN-TH", 2_000);
    }

    public Household poorWithChild(String commune, int score) {
        return household(commune, score, "POOR", "1990-03", "2024-06");
    }

    /** A household whose first member is the head; the others are children. */
    public Household household(String commune, int score, String category, String... births) {
        var household = unscored(commune, births);
        score(household, score, category);
        return household;
    }

    public Household unscored(String commune, String... births) {
        var household = household(commune, births.length);
        tellHousehold(household);
        for (var member = 0; member < births.length; member++) {
            tellPerson(household, member, births[member]);
        }
        return household;
    }

    /** One that nobody has been told of yet. */
    public Household household(String commune, int size) {
        var persons = new ArrayList<String>();
        var members = new ArrayList<HouseholdMember>();
        for (var member = 0; member < size; member++) {
            persons.add(Ids.next("per"));
            members.add(new HouseholdMember(persons.getLast(), member == 0 ? Relationship.HEAD : Relationship.CHILD));
        }
        return new Household(
                Ids.next("hh"),
                List.copyOf(persons),
                new HouseholdFacts(
                        commune, true, size, members, new Dwelling("thatch", "well", true, false, 2), List.of()));
    }

    public void tellHousehold(Household household) {
        events.send(Channels.HOUSEHOLD_EVENTS, registered(household));
    }

    public HouseholdRegisteredV1 registered(Household household) {
        return new HouseholdRegisteredV1(
                household.id(), household.facts(), FIRST.plusSeconds(registered.incrementAndGet()));
    }

    public void tellPerson(Household household, int member, @Nullable String birth) {
        events.send(Channels.PERSON_EVENTS, person(household, member, birth));
    }

    public PersonRegisteredV1 person(Household household, int member, @Nullable String birth) {
        return new PersonRegisteredV1(
                household.persons().get(member),
                household.id(),
                facts(household.facts().communeCode(), birth, null),
                FIRST.plusSeconds(registered.incrementAndGet()));
    }

    public void correct(Household household, int member, @Nullable String birth, @Nullable Boolean attendsSchool) {
        events.send(
                Channels.PERSON_EVENTS,
                new PersonCorrectedV1(
                        household.persons().get(member),
                        household.id(),
                        facts(household.facts().communeCode(), birth, attendsSchool),
                        FIRST.plusSeconds(registered.incrementAndGet())));
    }

    public void score(Household household, int score, String category) {
        events.send(Channels.HOUSEHOLD_EVENTS, scored(household, score, category));
    }

    public HouseholdScoredV1 scored(Household household, int score, String category) {
        return new HouseholdScoredV1(household.id(), "DEMO", 1, score, category, FIRST);
    }

    /** Takes the last member out. */
    public Household withoutLast(Household household) {
        var facts = household.facts();
        var members = facts.members().subList(0, facts.members().size() - 1);
        var fewer = new HouseholdFacts(
                facts.communeCode(), facts.urban(), members.size(), members, facts.dwelling(), facts.assets());
        events.send(
                Channels.HOUSEHOLD_EVENTS,
                new HouseholdCompositionChangedV1(
                        household.id(), fewer, FIRST.plusSeconds(registered.incrementAndGet())));
        return new Household(household.id(), household.persons().subList(0, members.size()), fewer);
    }

    /** Says that another person stands for a member. */
    public void merge(Household household, int member, String into) {
        events.send(
                Channels.PERSON_EVENTS,
                new PersonMergedV1(
                        household.persons().get(member), into, FIRST.plusSeconds(registered.incrementAndGet())));
    }

    /** Says that a member stands for themselves again. */
    public void unmerge(Household household, int member, String from) {
        events.send(
                Channels.PERSON_EVENTS,
                new PersonUnmergedV1(
                        household.persons().get(member), from, FIRST.plusSeconds(registered.incrementAndGet())));
    }

    /** Says that a member turned out to be two. */
    public void split(Household household, int member, String born) {
        events.send(
                Channels.PERSON_EVENTS,
                new PersonSplitV1(
                        household.persons().get(member), born, FIRST.plusSeconds(registered.incrementAndGet())));
    }

    /** Publishes a version of a questionnaire. */
    public void publishes(
            String questionnaire, int version, QuestionnaireSubject subject, QuestionnaireField... fields) {
        events.send(
                Channels.QUESTIONNAIRE_EVENTS,
                new QuestionnairePublishedV1(
                        questionnaire, version, subject, "Questions", "Questions", List.of(fields), FIRST));
    }

    /** What a member answers to a questionnaire from now on. */
    public void answers(Household household, int member, String questionnaire, Answer... answers) {
        events.send(
                Channels.PERSON_EVENTS,
                new PersonAnsweredV1(household.persons().get(member), questionnaire, 1, List.of(answers), FIRST));
    }

    /** What a household answers to a questionnaire from now on. */
    public void answers(Household household, String questionnaire, Answer... answers) {
        events.send(
                Channels.HOUSEHOLD_EVENTS,
                new HouseholdAnsweredV1(household.id(), questionnaire, 1, List.of(answers), FIRST));
    }

    /** Tells the household again as it is. */
    public void tellAgain(Household household) {
        events.send(
                Channels.HOUSEHOLD_EVENTS,
                new HouseholdCompositionChangedV1(
                        household.id(), household.facts(), FIRST.plusSeconds(registered.incrementAndGet())));
    }

    private static PersonFacts facts(String commune, @Nullable String birth, @Nullable Boolean attendsSchool) {
        return new PersonFacts(birth, Sex.FEMALE, List.of(), null, attendsSchool, null, commune);
    }

    private void region(String code, int lo) {
        area(code, "SN", TerritoryLevel.REGION, lo, lo + 999);
        area(code + "-01", code, TerritoryLevel.DEPARTMENT, lo + 100, lo + 199);
        area(code + "-01-01", code + "-01", TerritoryLevel.COMMUNE, lo + 110, lo + 119);
        area(code + "-01-02", code + "-01", TerritoryLevel.COMMUNE, lo + 120, lo + 129);
    }

    private void area(String code, @Nullable String parent, TerritoryLevel level, int lo, int hi) {
        events.send(FollowTerritories.CHANNEL, new TerritoryDefinedV1(code, parent, level, code, lo, hi), 1);
    }
}
