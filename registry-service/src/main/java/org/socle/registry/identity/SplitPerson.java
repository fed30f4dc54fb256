package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.domain.Clusters;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.identity.domain.Scene;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.source.domain.SourceRecord;

/** Makes two persons of one who turned out to be two. The new one gets an id and a social number of their own. */
@ApplicationScoped
public class SplitPerson {

    private final IdentityGate gate;
    private final HoldPersons hold;
    private final HouseholdStore households;
    private final GoldenRecords golden;
    private final WriteIdentity write;
    private final Audit audit;
    private final Clock clock;

    SplitPerson(
            IdentityGate gate,
            HoldPersons hold,
            HouseholdStore households,
            GoldenRecords golden,
            WriteIdentity write,
            Audit audit,
            Clock clock) {
        this.gate = gate;
        this.hold = hold;
        this.households = households;
        this.golden = golden;
        this.write = write;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param records the statements that leave
     * @param leaving where the new person lives; null in no household
     * @param staying where the other one lives from now on; null where they did
     */
    public record Wish(
            List<String> records,
            @Nullable Place leaving,
            @Nullable Place staying,
            String reason) {
        public Wish {
            records = List.copyOf(records);
        }
    }

    /** A place in a household. */
    public record Place(String household, Relationship relationship) {}

    private record Home(UUID household, Relationship relationship) {}

    @Transactional
    public IdentityChange split(String id, Wish wish, boolean validateOnly) {
        UUID person = gate.visible(id).id().value();
        Set<UUID> records = records(wish);
        Optional<Home> leaving = home("/leaving", wish.leaving());
        Optional<Home> staying = home("/staying", wish.staying());
        Set<UUID> homes = new TreeSet<>();
        leaving.ifPresent(home -> homes.add(home.household()));
        staying.ifPresent(home -> homes.add(home.household()));
        Held held = hold.hold(Set.of(person), Set.of(), homes);
        gate.refuseOwnRegistration(held, Set.of(person));
        Split split = new Split(Ids.next(), person, Ids.next(), records);
        Clusters clusters = held.history().clusters();
        clusters.refusal(split).ifPresent(refusal -> {
            throw IdentityProblems.of(refusal);
        });
        IdentityGate.refuseInReview(held, person);
        Clusters after = clusters.after(split);
        Person born = born(split, held, after, leaving);
        Scene scene = held.scene();
        scene.say(person, golden.of(person, after, held.history()).orElse(null), after.members(person));
        scene.put(PersonState.of(born, after));
        staying.ifPresent(home -> scene.place(person, home.household(), home.relationship()));
        refuseHeads(scene, held.person(person).householdId(), leaving, staying);
        IdentityChange change =
                new IdentityChange(List.of(split), Set.of(person, split.leaving()), held.scene(), scene);
        if (!validateOnly) {
            write.write(held, change, List.of(born), wish.reason());
            audit.wrote("person", new PersonId(person).text(), "split");
            audit.wrote("person", born.id().text(), "split");
        }
        return gate.shown(change);
    }

    private static Set<UUID> records(Wish wish) {
        Set<UUID> records = new TreeSet<>();
        for (String text : wish.records()) {
            records.add(IdentityIds.parseRecord(text)
                    .orElseThrow(
                            () -> IdentityProblems.field("/source_records", IdentityProblems.RECORD_ELSEWHERE, text)));
        }
        return records;
    }

    private Optional<Home> home(String pointer, @Nullable Place place) {
        if (place == null) {
            return Optional.empty();
        }
        UUID household = HouseholdId.parse(place.household())
                .flatMap(id -> households.find(id.value()))
                .filter(found -> found.status() == RegistrationStatus.ACTIVE)
                .map(found -> found.id().value())
                .orElseThrow(() -> IdentityProblems.field(
                        pointer + "/household_id", IdentityProblems.HOUSEHOLD_UNKNOWN, place.household()));
        return Optional.of(new Home(household, place.relationship()));
    }

    /** With the day their first statement came, so that nobody loses a place in a queue. */
    private Person born(Split split, Held held, Clusters after, Optional<Home> home) {
        Person from = held.person(split.person());
        PersonDetails details =
                golden.of(split.leaving(), after, held.history()).orElse(from.details());
        Household household =
                home.map(each -> held.households().get(each.household())).orElse(null);
        return new Person(
                new PersonId(split.leaving()),
                null,
                home.map(Home::household).orElse(null),
                home.map(Home::relationship).orElse(null),
                details,
                household == null ? from.communeCode() : household.home().communeCode(),
                household == null ? from.territory() : household.home().territory(),
                RegistrationStatus.ACTIVE,
                null,
                from.consentedOn(),
                split.records().stream()
                        .map(record -> held.history().records().get(record))
                        .filter(Objects::nonNull)
                        .map(SourceRecord::recordedAt)
                        .min(Instant::compareTo)
                        .orElseGet(clock::instant),
                1);
    }

    /** A household has one head: neither none nor two because somebody turned out to be two persons. */
    private static void refuseHeads(Scene scene, @Nullable UUID home, Optional<Home> leaving, Optional<Home> staying) {
        List<UUID> touched = new ArrayList<>();
        leaving.map(Home::household).ifPresent(touched::add);
        staying.map(Home::household).ifPresent(touched::add);
        if (home != null) {
            touched.add(home);
        }
        String pointer = leaving.isPresent() ? "/leaving/relationship" : "/staying/relationship";
        for (UUID household : touched) {
            List<PersonState> members = scene.members(household);
            long heads = members.stream().filter(PersonState::isHead).count();
            if (heads > 1) {
                throw IdentityProblems.field(pointer, IdentityProblems.TWO_HEADS, new HouseholdId(household).text());
            }
            if (heads == 0 && !members.isEmpty()) {
                throw IdentityProblems.field(pointer, IdentityProblems.HEAD_MISSING, new HouseholdId(household).text());
            }
        }
    }
}
