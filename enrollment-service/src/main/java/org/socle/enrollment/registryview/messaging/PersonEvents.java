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
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.contracts.registry.PersonEvent;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSituation;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.enrollment.Channels;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.registryview.KeepRegistryView;
import org.socle.enrollment.registryview.WriteRegistryView;
import org.socle.enrollment.registryview.domain.BirthMonth;
import org.socle.enrollment.registryview.domain.PersonAt;
import org.socle.enrollment.registryview.domain.PersonNews;
import org.socle.enrollment.registryview.domain.PersonRecord;
import org.socle.enrollment.registryview.domain.SituationRecord;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;

/** Follows the persons of the registry. */
@ApplicationScoped
public class PersonEvents implements ViewConsumer {

    private final Inbox inbox;
    private final KeepRegistryView view;
    private final WriteRegistryView write;
    private final Communes communes;

    PersonEvents(Inbox inbox, KeepRegistryView view, WriteRegistryView write, Communes communes) {
        this.inbox = inbox;
        this.view = view;
        this.write = write;
        this.communes = communes;
    }

    @Incoming(Channels.PERSON_EVENTS)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "enrollment-persons";
    }

    @Override
    public String view() {
        return KeepRegistryView.NAME;
    }

    @Override
    public String channel() {
        return Channels.PERSON_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("person_view");
    }

    @Override
    public void keep(List<Arrival> arrivals) {
        write.persons(told(arrivals));
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        view.persons(told(event).stream().toList());
    }

    @Override
    public void onAll(List<Arrival> arrivals) {
        view.persons(told(arrivals));
    }

    private List<PersonNews> told(List<Arrival> arrivals) {
        return arrivals.stream()
                .flatMap(arrival -> told(arrival.event()).stream())
                .toList();
    }

    /** Empty for what only says why facts changed: the facts follow by an event of their own. */
    private Optional<PersonNews> told(DomainEvent event) {
        return switch ((PersonEvent) event) {
            case PersonRegisteredV1 registered ->
                Optional.of(
                        new PersonNews.Known(at(registered.personId(), registered.facts(), registered.registeredAt())));
            case PersonCorrectedV1 corrected ->
                Optional.of(new PersonNews.Known(at(corrected.personId(), corrected.facts(), corrected.correctedAt())));
            case PersonMergedV1 merged ->
                Optional.of(new PersonNews.Merged(
                        Beneficiaries.person(merged.personId()), Beneficiaries.person(merged.intoPersonId())));
            case PersonUnmergedV1 unmerged ->
                Optional.of(new PersonNews.Unmerged(Beneficiaries.person(unmerged.personId())));
            case PersonSplitV1 split -> Optional.of(new PersonNews.Split(Beneficiaries.person(split.personId())));
            case PersonAnsweredV1 answered ->
                Optional.of(new PersonNews.Answered(
                        Beneficiaries.person(answered.personId()),
                        TellingAnswers.of(answered.questionnaire(), answered.answers())));
            case PersonDeceasedV1 _ -> Optional.empty();
        };
    }

    private static SituationRecord situation(@Nullable PersonSituation told) {
        return told == null
                ? SituationRecord.UNKNOWN
                : new SituationRecord(
                        told.vitalStatus(),
                        told.maritalStatus(),
                        told.refugeeStatus(),
                        told.education(),
                        told.workStatus(),
                        told.workFormality(),
                        told.ruralWorker(),
                        told.contributorySchemes(),
                        told.chronicIllness(),
                        told.greatestDifficulty());
    }

    private PersonAt at(String id, PersonFacts facts, Instant at) {
        var person = new PersonRecord(
                Beneficiaries.person(id),
                Optional.ofNullable(facts.birthMonth()).map(BirthMonth::parse),
                facts.sex().name(),
                facts.disabilities().stream().map(Enum::name).toList(),
                facts.pregnant(),
                facts.attendsSchool(),
                facts.occupation(),
                situation(facts.situation()),
                at);
        return new PersonAt(person, facts.communeCode(), communes.number(facts.communeCode()));
    }
}
