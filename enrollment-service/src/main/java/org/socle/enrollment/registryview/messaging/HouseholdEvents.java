package org.socle.enrollment.registryview.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.Hardship;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdEvent;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.enrollment.Channels;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.programme.Programmes;
import org.socle.enrollment.registryview.KeepRegistryView;
import org.socle.enrollment.registryview.WriteRegistryView;
import org.socle.enrollment.registryview.domain.Commune;
import org.socle.enrollment.registryview.domain.DwellingRecord;
import org.socle.enrollment.registryview.domain.HardshipRecord;
import org.socle.enrollment.registryview.domain.HouseholdNews;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;

/** Follows the households of the registry. */
@ApplicationScoped
public class HouseholdEvents implements ViewConsumer {

    private final Inbox inbox;
    private final KeepRegistryView view;
    private final WriteRegistryView write;
    private final Programmes programmes;
    private final Communes communes;

    HouseholdEvents(
            Inbox inbox, KeepRegistryView view, WriteRegistryView write, Programmes programmes, Communes communes) {
        this.inbox = inbox;
        this.view = view;
        this.write = write;
        this.programmes = programmes;
        this.communes = communes;
    }

    @Incoming(Channels.HOUSEHOLD_EVENTS)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "enrollment-households";
    }

    @Override
    public String view() {
        return KeepRegistryView.NAME;
    }

    @Override
    public String channel() {
        return Channels.HOUSEHOLD_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("household_view", "household_member_view");
    }

    @Override
    public void keep(List<Arrival> arrivals) {
        write.households(told(arrivals));
    }

    /** Who was decided on by what was wrong is decided on again; it is told only where that says something else. */
    @Override
    public void putRight() {
        programmes.assessEverybody();
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        view.households(news(event).stream().toList());
    }

    @Override
    public void onAll(List<Arrival> arrivals) {
        view.households(told(arrivals));
    }

    private List<HouseholdNews> told(List<Arrival> arrivals) {
        return arrivals.stream()
                .flatMap(arrival -> news(arrival.event()).stream())
                .toList();
    }

    /** Empty for what only says why facts changed: the facts follow by an event of their own. */
    private Optional<HouseholdNews> news(DomainEvent event) {
        return switch ((HouseholdEvent) event) {
            case HouseholdRegisteredV1 registered ->
                Optional.of(new HouseholdNews.Composed(
                        household(registered.householdId(), registered.facts(), registered.registeredAt())));
            case HouseholdCompositionChangedV1 changed ->
                Optional.of(new HouseholdNews.Composed(
                        household(changed.householdId(), changed.facts(), changed.changedAt())));
            case HouseholdScoredV1 scored ->
                Optional.of(new HouseholdNews.Scored(
                        Beneficiaries.household(scored.householdId()),
                        new HouseholdRecord.Score(scored.score(), scored.category())));
            case HouseholdAnsweredV1 answered ->
                Optional.of(new HouseholdNews.Answered(
                        Beneficiaries.household(answered.householdId()),
                        TellingAnswers.of(answered.questionnaire(), answered.answers())));
            case HouseholdMovedV1 _ -> Optional.empty();
            case HouseholdSplitV1 _ -> Optional.empty();
            case HouseholdMergedV1 _ -> Optional.empty();
        };
    }

    private static HardshipRecord hardship(@Nullable Hardship told) {
        return told == null
                ? HardshipRecord.UNKNOWN
                : new HardshipRecord(told.foodConsumption(), told.copingIndex(), told.shocks());
    }

    private HouseholdRecord household(String id, HouseholdFacts facts, Instant at) {
        var dwelling = facts.dwelling();
        return new HouseholdRecord(
                Beneficiaries.household(id),
                new Commune(
                        facts.communeCode(), communes.number(facts.communeCode()), Optional.empty(), Optional.empty()),
                facts.urban(),
                facts.members().stream()
                        .map(member -> new HouseholdRecord.Member(
                                Beneficiaries.person(member.personId()),
                                member.relationship().name()))
                        .toList(),
                new DwellingRecord(
                        dwelling.roof(),
                        dwelling.water(),
                        dwelling.latrine(),
                        dwelling.electricity(),
                        dwelling.rooms(),
                        dwelling.wall(),
                        dwelling.floor(),
                        dwelling.sanitation(),
                        dwelling.lighting(),
                        dwelling.cookingFuel()),
                facts.assets(),
                Optional.ofNullable(facts.kind()),
                hardship(facts.hardship()),
                Optional.empty(),
                at);
    }
}
