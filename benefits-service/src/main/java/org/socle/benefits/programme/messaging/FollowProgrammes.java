package org.socle.benefits.programme.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.benefits.Channels;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.benefits.programme.domain.Programme;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeEvent;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;

/** Keeps the local view of programmes. */
@ApplicationScoped
class FollowProgrammes implements ViewConsumer {

    private final Inbox inbox;
    private final ProgrammeStore programmes;

    FollowProgrammes(Inbox inbox, ProgrammeStore programmes) {
        this.inbox = inbox;
        this.programmes = programmes;
    }

    @Incoming(Channels.PROGRAMME_EVENTS)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public String view() {
        return "programmes";
    }

    @Override
    public String channel() {
        return Channels.PROGRAMME_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("programme");
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        switch ((ProgrammeEvent) event) {
            case ProgrammeOpenedV1 opened ->
                programmes.open(new Programme(opened.programmeId(), opened.code(), unit(opened)), opened.openedAt());
            case ProgrammeClosedV1 closed -> programmes.close(closed.programmeId(), closed.closedAt());
            // Who is eligible is not decided here.
            case ProgrammeRuleActivatedV1 ignored -> {}
        }
    }

    private static BeneficiaryKind unit(ProgrammeOpenedV1 opened) {
        return switch (opened.unit()) {
            case HOUSEHOLD -> BeneficiaryKind.HOUSEHOLD;
            case PERSON -> BeneficiaryKind.PERSON;
        };
    }
}
