package org.socle.registry.coverage.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentEvent;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;
import org.socle.registry.Channels;
import org.socle.registry.coverage.FollowCoverage;
import org.socle.registry.coverage.FollowCoverage.Told;

/** Follows who is in which programme. */
@ApplicationScoped
public class EnrollmentEvents implements ViewConsumer {

    private final Inbox inbox;
    private final FollowCoverage coverage;

    EnrollmentEvents(Inbox inbox, FollowCoverage coverage) {
        this.inbox = inbox;
        this.coverage = coverage;
    }

    @Incoming(Channels.ENROLLMENT_EVENTS)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "registry-coverage";
    }

    @Override
    public String view() {
        return "coverage";
    }

    @Override
    public String channel() {
        return Channels.ENROLLMENT_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("programme_coverage");
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        switch ((EnrollmentEvent) event) {
            case EnrollmentWaitlistedV1 waitlisted ->
                coverage.waitlisted(
                        new Told(
                                waitlisted.enrollmentId(),
                                waitlisted.programmeId(),
                                waitlisted.beneficiary(),
                                waitlisted.communeCode()),
                        waitlisted.waitlistedAt());
            case EnrollmentEnrolledV1 enrolled ->
                coverage.enrolled(
                        new Told(
                                enrolled.enrollmentId(),
                                enrolled.programmeId(),
                                enrolled.beneficiary(),
                                enrolled.communeCode()),
                        enrolled.enrolledAt());
            case EnrollmentResumedV1 resumed ->
                coverage.enrolled(
                        new Told(
                                resumed.enrollmentId(),
                                resumed.programmeId(),
                                resumed.beneficiary(),
                                resumed.communeCode()),
                        resumed.resumedAt());
            case EnrollmentSuspendedV1 suspended ->
                coverage.suspended(suspended.enrollmentId(), suspended.suspendedAt());
            case EnrollmentExitedV1 exited -> coverage.exited(exited.enrollmentId(), exited.exitedAt());
        }
    }
}
