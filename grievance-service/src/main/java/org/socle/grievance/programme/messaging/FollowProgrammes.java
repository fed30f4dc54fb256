package org.socle.grievance.programme.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeEvent;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.grievance.Channels;
import org.socle.grievance.programme.ProgrammeStore;
import org.socle.kit.inbox.EventConsumer;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;

/** Keeps the codes of programmes, so that an alert names one that exists. */
@ApplicationScoped
class FollowProgrammes implements EventConsumer {

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
    public void on(DomainEvent event, EventHeader header) {
        switch ((ProgrammeEvent) event) {
            case ProgrammeOpenedV1 opened -> programmes.open(opened.programmeId(), opened.code(), opened.openedAt());
            // People still have something to say about a programme that is closed.
            case ProgrammeClosedV1 ignored -> {}
            case ProgrammeRuleActivatedV1 ignored -> {}
        }
    }
}
