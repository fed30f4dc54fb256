package org.socle.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.BlindIndexes;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.search.SearchByName.Ranked;
import org.socle.registry.search.domain.Criterion;
import org.socle.registry.search.domain.Hit;
import org.socle.registry.territory.TerritoryProblems;
import org.socle.registry.withdrawal.WithdrawalStore;

/** Searches persons; whoever was shown is written down with the purpose, in the same transaction. */
@ApplicationScoped
public class SearchPersons {

    private static final String KIND = "person";
    private static final String PHONE = "PHONE";

    private final PersonStore persons;
    private final SearchStore store;
    private final SearchByName byName;
    private final WithdrawalStore withdrawals;
    private final BlindIndexes blind;
    private final Territories territories;
    private final Caller caller;
    private final Audit audit;

    SearchPersons(
            PersonStore persons,
            SearchStore store,
            SearchByName byName,
            WithdrawalStore withdrawals,
            BlindIndexes blind,
            Territories territories,
            Caller caller,
            Audit audit) {
        this.persons = persons;
        this.store = store;
        this.byName = byName;
        this.withdrawals = withdrawals;
        this.blind = blind;
        this.territories = territories;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * A person who was found.
     *
     * @param redirectedFrom the retired person who was asked for; this one stands for them
     * @param hit how well they agree; empty when the criterion is exact
     */
    public record Found(Person person, Optional<PersonId> redirectedFrom, Optional<Hit> hit) {}

    /**
     * @param position where the next page starts; null on the last one
     * @param cut whether more people share the names than were compared
     */
    public record Results(List<Found> found, @Nullable String position, boolean cut) {
        public Results {
            found = List.copyOf(found);
        }
    }

    @Transactional
    public Results search(Criterion criterion, Optional<SearchPurpose> purpose, Cursor cursor) {
        Results results = switch (criterion) {
            case Criterion.SocialNumberIs(var number) -> standing(holders(number.digits()));
            case Criterion.DocumentIs(var id) ->
                standing(persons.findByIdentifier(id.type().name(), blind.allOf(id)));
            case Criterion.PhoneIs(var number) -> standing(persons.findByIdentifier(PHONE, blind.allOfPhone(number)));
            case Criterion.IdIs(var id) -> standing(persons.findAll(List.of(id.value())));
            case Criterion.ReferenceIs(var organisation, var reference) ->
                standing(store.byPartnerReference(organisation, reference)
                        .map(id -> persons.findAll(List.of(id)))
                        .orElse(List.of()));
            case Criterion.LivesIn(var household) -> standing(persons.membersOf(List.of(household.value())));
            case Criterion.Named named -> page(named, cursor);
        };
        audit.read(
                KIND,
                results.found().stream()
                        .map(found -> found.person().id().text())
                        .toList(),
                purpose.map(Enum::name).orElse(null));
        return results;
    }

    /** A number whose holder was withdrawn says so: nobody else will ever have it. */
    private List<Person> holders(String number) {
        List<Person> holders = persons.findBySocialNumber(number);
        if (holders.isEmpty()) {
            withdrawals.ofNumber(number).ifPresent(gone -> {
                throw PersonProblems.WITHDRAWN.about(
                        new PersonId(gone.id()).text(),
                        gone.at().atOffset(ZoneOffset.UTC).toLocalDate());
            });
        }
        return holders;
    }

    /** Who was merged is answered with themselves only where the caller may not see who stands for them. */
    private Results standing(List<Person> found) {
        Map<PersonId, Found> standing = new LinkedHashMap<>();
        for (Person person : found) {
            Person other = persons.standing(person.id().value()).orElse(person);
            Optional<PersonId> retired = other.id().equals(person.id()) ? Optional.empty() : Optional.of(person.id());
            standing.putIfAbsent(other.id(), new Found(other, retired, Optional.empty()));
        }
        return new Results(List.copyOf(standing.values()), null, false);
    }

    private Results page(Criterion.Named named, Cursor cursor) {
        Ranked ranked = named.household()
                .map(household -> byName.rank(named.sought(), members(household)))
                .orElseGet(() -> byName.find(named.sought(), area(named)));
        List<Hit> rest = cursor.after()
                .map(SearchPersons::position)
                .map(last -> after(ranked.hits(), last))
                .orElse(ranked.hits());
        List<Hit> shown = rest.stream().limit(cursor.limit()).toList();
        Map<UUID, Person> read = persons
                .findAll(shown.stream().map(Hit::personId).toList())
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        List<Found> found = shown.stream()
                .flatMap(hit -> Optional.ofNullable(read.get(hit.personId()))
                        .map(person -> new Found(person, Optional.empty(), Optional.of(hit)))
                        .stream())
                .toList();
        return new Results(found, rest.size() > shown.size() ? text(shown.getLast()) : null, ranked.cut());
    }

    private List<UUID> members(HouseholdId household) {
        return persons.membersOf(List.of(household.value())).stream()
                .map(person -> person.id().value())
                .toList();
    }

    /** The area asked for, or the caller's own; which rows are seen does not hang on it. */
    private Optional<Territory> area(Criterion.Named named) {
        if (named.area().isPresent()) {
            String code = named.area().get();
            return Optional.of(territories.find(code).orElseThrow(() -> TerritoryProblems.NOT_FOUND.about(code)));
        }
        return caller.territory().flatMap(territories::find);
    }

    private static List<Hit> after(List<Hit> hits, Hit last) {
        return hits.stream()
                .filter(hit -> Hit.LIKELIEST_FIRST.compare(hit, last) > 0)
                .toList();
    }

    private static String text(Hit hit) {
        return hit.score() + " " + hit.personId();
    }

    private static Hit position(String text) {
        String[] parts = text.split(" ", -1);
        try {
            if (parts.length == 2) {
                return new Hit(UUID.fromString(parts[1]), Double.parseDouble(parts[0]), List.of());
            }
        } catch (IllegalArgumentException otherList) {
            // Told below, as for any text that is no position of this list.
        }
        throw KitProblems.CURSOR_INVALID.about();
    }
}
