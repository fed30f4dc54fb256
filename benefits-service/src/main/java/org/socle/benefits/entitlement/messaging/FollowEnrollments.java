package org.socle.benefits.entitlement.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.benefits.BenefitCalendar;
import org.socle.benefits.Channels;
import org.socle.benefits.entitlement.ApplyEnrollment;
import org.socle.benefits.entitlement.domain.Enrolled;
import org.socle.benefits.entitlement.domain.Recipient;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.benefits.programme.domain.BeneficiaryKind;
import org.socle.benefits.programme.domain.Programme;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentEvent;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.inbox.NotYetKnown;
import org.socle.kit.territory.Territories;
import org.socle.kit.view.ViewConsumer;

/** Turns enrollments into what they mean for benefits. */
@ApplicationScoped
class FollowEnrollments implements ViewConsumer {

    private final Inbox inbox;
    private final ApplyEnrollment apply;
    private final ProgrammeStore programmes;
    private final Territories territories;
    private final BenefitCalendar calendar;

    FollowEnrollments(
            Inbox inbox,
            ApplyEnrollment apply,
            ProgrammeStore programmes,
            Territories territories,
            BenefitCalendar calendar) {
        this.inbox = inbox;
        this.apply = apply;
        this.programmes = programmes;
        this.territories = territories;
        this.calendar = calendar;
    }

    @Incoming(Channels.ENROLLMENT_EVENTS)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "enrollments";
    }

    @Override
    public String view() {
        return "enrollments";
    }

    @Override
    public String channel() {
        return Channels.ENROLLMENT_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("enrollment");
    }

    /** What was granted for an enrollment is not granted again. */
    @Override
    public void keep(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> follow(arrival.event(), (_, enrolled, at) -> apply.keep(enrolled, at)));
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        follow(event, apply::enrolled);
    }

    private void follow(DomainEvent event, Enrolling enrolling) {
        switch ((EnrollmentEvent) event) {
            case EnrollmentEnrolledV1 enrolled -> enrolled(enrolled, enrolling);
            case EnrollmentSuspendedV1 suspended ->
                apply.exited(suspended.enrollmentId(), suspended.suspendedAt(), suspended.reason());
            case EnrollmentResumedV1 resumed -> enrolled(asEnrolled(resumed), enrolling);
            case EnrollmentExitedV1 exited -> apply.exited(exited.enrollmentId(), exited.exitedAt(), exited.reason());
            // Whoever waits for a place is not entitled to anything yet.
            case EnrollmentWaitlistedV1 ignored -> {}
        }
    }

    private void enrolled(EnrollmentEnrolledV1 event, Enrolling enrolling) {
        var programme = programmes
                .find(event.programmeId())
                .orElseThrow(() -> new NotYetKnown("programme " + event.programmeId()));
        var commune = territories
                .find(event.communeCode())
                .orElseThrow(() -> new NotYetKnown("territory " + event.communeCode()));
        var enrolled = new Enrolled(
                event.enrollmentId(),
                event.programmeId(),
                new Recipient(
                        kind(event),
                        event.beneficiary().id(),
                        event.beneficiary().householdId(),
                        event.communeCode(),
                        commune.lo()),
                event.householdSize(),
                event.eligibleMembers(),
                calendar.dayOf(event.enrolledAt()),
                false);
        enrolling.apply(programme, enrolled, event.enrolledAt());
    }

    /** Nothing is due while suspended; from the day it goes on, the same is due as to someone new. */
    private static EnrollmentEnrolledV1 asEnrolled(EnrollmentResumedV1 event) {
        return new EnrollmentEnrolledV1(
                event.enrollmentId(),
                event.programmeId(),
                event.beneficiary(),
                event.communeCode(),
                event.householdSize(),
                event.eligibleMembers(),
                event.resumedAt());
    }

    private static BeneficiaryKind kind(EnrollmentEnrolledV1 event) {
        return switch (event.beneficiary().kind()) {
            case HOUSEHOLD -> BeneficiaryKind.HOUSEHOLD;
            case PERSON -> BeneficiaryKind.PERSON;
        };
    }

    /** What becomes of an enrollment. */
    private interface Enrolling {
        void apply(Programme programme, Enrolled enrolled, Instant enrolledAt);
    }
}
