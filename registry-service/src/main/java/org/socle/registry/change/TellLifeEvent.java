package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.kit.audit.Audit;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.change.domain.Effects;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.coverage.CoverageStore;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.IndexPersons;
import org.socle.registry.household.SettleHouseholdAnswers;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.review.ReviewStore;

/**
 * Tells others what a life event changed: first the facts of everybody and every household as they are now, then what
 * happened. A household nobody is left in is told as empty before another one stands for it.
 */
@ApplicationScoped
class TellLifeEvent {

    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReviewStore reviews;
    private final IndexPersons index;
    private final TellRegistrations tell;
    private final SettleHouseholdAnswers answers;
    private final CoverageStore coverage;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TellLifeEvent(
            PersonStore persons,
            HouseholdStore households,
            ReviewStore reviews,
            IndexPersons index,
            TellRegistrations tell,
            SettleHouseholdAnswers answers,
            CoverageStore coverage,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.persons = persons;
        this.households = households;
        this.reviews = reviews;
        this.index = index;
        this.tell = tell;
        this.answers = answers;
        this.coverage = coverage;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param people whose facts or household changed
     * @param changed households whose members or facts changed
     * @param communeBefore of a household that moved
     */
    void told(
            Set<UUID> people,
            Set<UUID> changed,
            @Nullable Household founded,
            Effects effects,
            Proposal proposal,
            @Nullable String communeBefore) {
        List<Person> after = new ArrayList<>();
        people.forEach(id -> persons.find(id).ifPresent(after::add));
        index.replace(after);
        tell.corrected(after);
        if (founded != null) {
            tell.published(List.of(), founded);
        }
        List<Household> touched = changed.stream()
                .filter(id -> !id.equals(effects.founded()))
                .map(id -> households.find(id).orElseThrow())
                .toList();
        tell.changed(touched.stream()
                .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                .toList());
        UUID ended = effects.ended();
        UUID into = effects.into();
        if (ended != null && into != null) {
            households.merge(ended, into);
            reviews.rehouse(ended, into);
            answers.settle(List.of(ended, into));
        }
        coverage.follow(changed, people);
        outbox.addAll(happened(effects, proposal, communeBefore));
        String action = proposal.asked().kind().name().toLowerCase(Locale.ROOT);
        after.forEach(person -> audit.wrote("person", person.id().text(), action));
        touched.forEach(household -> audit.wrote("household", household.id().text(), action));
    }

    private List<DomainEvent> happened(Effects effects, Proposal proposal, @Nullable String communeBefore) {
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        String month = YearMonth.from(proposal.effectiveOn()).toString();
        for (UUID dead : effects.deaths()) {
            events.add(new PersonDeceasedV1(new PersonId(dead).text(), month, now));
        }
        UUID moved = effects.moved();
        if (moved != null && communeBefore != null && proposal.asked() instanceof LifeEvent.Move move) {
            if (!communeBefore.equals(move.communeCode())) {
                events.add(new HouseholdMovedV1(text(moved), communeBefore, move.communeCode(), now));
            }
        }
        if (effects.founded() != null && proposal.asked() instanceof LifeEvent.Split split) {
            events.add(new HouseholdSplitV1(text(split.household()), text(split.newHousehold()), now));
        }
        if (effects.ended() != null) {
            events.add(new HouseholdMergedV1(text(effects.ended()), text(Objects.requireNonNull(effects.into())), now));
        }
        return events;
    }

    private static String text(UUID household) {
        return new HouseholdId(household).text();
    }
}
