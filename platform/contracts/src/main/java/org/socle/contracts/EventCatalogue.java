package org.socle.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.contracts.benefits.EntitlementRevisedV1;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.contracts.enrollment.ProgrammeClosedV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.enrollment.ProgrammeRuleActivatedV1;
import org.socle.contracts.grievance.AlertAnsweredV1;
import org.socle.contracts.grievance.AlertClosedV1;
import org.socle.contracts.grievance.AlertRaisedV1;
import org.socle.contracts.grievance.AlertRelayedV1;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.contracts.registry.OrganisationClosedV1;
import org.socle.contracts.registry.OrganisationDefinedV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.contracts.registry.TerritoryDefinedV1;

/** Every event that travels, with its type and topic. An event that is not listed here cannot be told. */
public final class EventCatalogue {

    public static final String TERRITORY_TOPIC = "socle.registry.territory.v1";
    public static final String ORGANISATION_TOPIC = "socle.registry.organisation.v1";
    public static final String QUESTIONNAIRE_TOPIC = "socle.registry.questionnaire.v1";
    public static final String PERSON_TOPIC = "socle.registry.person.v1";
    public static final String HOUSEHOLD_TOPIC = "socle.registry.household.v1";
    public static final String PROGRAMME_TOPIC = "socle.enrollment.programme.v1";
    public static final String APPLICATION_TOPIC = "socle.enrollment.application.v1";
    public static final String ENROLLMENT_TOPIC = "socle.enrollment.enrollment.v1";
    public static final String ENTITLEMENT_TOPIC = "socle.benefits.entitlement.v1";
    public static final String ALERT_TOPIC = "socle.grievance.alert.v1";

    private static final List<EventType> TYPES = List.of(
            new EventType(TerritoryDefinedV1.class, "org.socle.registry.territory.defined.v1", TERRITORY_TOPIC),
            new EventType(
                    OrganisationDefinedV1.class, "org.socle.registry.organisation.defined.v1", ORGANISATION_TOPIC),
            new EventType(OrganisationClosedV1.class, "org.socle.registry.organisation.closed.v1", ORGANISATION_TOPIC),
            new EventType(
                    QuestionnairePublishedV1.class,
                    "org.socle.registry.questionnaire.published.v1",
                    QUESTIONNAIRE_TOPIC),
            new EventType(PersonRegisteredV1.class, "org.socle.registry.person.registered.v1", PERSON_TOPIC),
            new EventType(PersonCorrectedV1.class, "org.socle.registry.person.corrected.v1", PERSON_TOPIC),
            new EventType(PersonMergedV1.class, "org.socle.registry.person.merged.v1", PERSON_TOPIC),
            new EventType(PersonUnmergedV1.class, "org.socle.registry.person.unmerged.v1", PERSON_TOPIC),
            new EventType(PersonSplitV1.class, "org.socle.registry.person.split.v1", PERSON_TOPIC),
            new EventType(PersonDeceasedV1.class, "org.socle.registry.person.deceased.v1", PERSON_TOPIC),
            new EventType(PersonAnsweredV1.class, "org.socle.registry.person.answered.v1", PERSON_TOPIC),
            new EventType(HouseholdRegisteredV1.class, "org.socle.registry.household.registered.v1", HOUSEHOLD_TOPIC),
            new EventType(
                    HouseholdCompositionChangedV1.class,
                    "org.socle.registry.household.composition-changed.v1",
                    HOUSEHOLD_TOPIC),
            new EventType(HouseholdScoredV1.class, "org.socle.registry.household.scored.v1", HOUSEHOLD_TOPIC),
            new EventType(HouseholdMovedV1.class, "org.socle.registry.household.moved.v1", HOUSEHOLD_TOPIC),
            new EventType(HouseholdSplitV1.class, "org.socle.registry.household.split.v1", HOUSEHOLD_TOPIC),
            new EventType(HouseholdMergedV1.class, "org.socle.registry.household.merged.v1", HOUSEHOLD_TOPIC),
            new EventType(HouseholdAnsweredV1.class, "org.socle.registry.household.answered.v1", HOUSEHOLD_TOPIC),
            new EventType(ProgrammeOpenedV1.class, "org.socle.enrollment.programme.opened.v1", PROGRAMME_TOPIC),
            new EventType(
                    ProgrammeRuleActivatedV1.class,
                    "org.socle.enrollment.programme.rule-activated.v1",
                    PROGRAMME_TOPIC),
            new EventType(ProgrammeClosedV1.class, "org.socle.enrollment.programme.closed.v1", PROGRAMME_TOPIC),
            new EventType(
                    ApplicationAssessedV1.class, "org.socle.enrollment.application.assessed.v1", APPLICATION_TOPIC),
            new EventType(
                    EnrollmentWaitlistedV1.class, "org.socle.enrollment.enrollment.waitlisted.v1", ENROLLMENT_TOPIC),
            new EventType(EnrollmentEnrolledV1.class, "org.socle.enrollment.enrollment.enrolled.v1", ENROLLMENT_TOPIC),
            new EventType(
                    EnrollmentSuspendedV1.class, "org.socle.enrollment.enrollment.suspended.v1", ENROLLMENT_TOPIC),
            new EventType(EnrollmentResumedV1.class, "org.socle.enrollment.enrollment.resumed.v1", ENROLLMENT_TOPIC),
            new EventType(EnrollmentExitedV1.class, "org.socle.enrollment.enrollment.exited.v1", ENROLLMENT_TOPIC),
            new EventType(EntitlementGrantedV1.class, "org.socle.benefits.entitlement.granted.v1", ENTITLEMENT_TOPIC),
            new EventType(EntitlementRevisedV1.class, "org.socle.benefits.entitlement.revised.v1", ENTITLEMENT_TOPIC),
            new EventType(AlertRaisedV1.class, "org.socle.grievance.alert.raised.v1", ALERT_TOPIC),
            new EventType(AlertRelayedV1.class, "org.socle.grievance.alert.relayed.v1", ALERT_TOPIC),
            new EventType(AlertAnsweredV1.class, "org.socle.grievance.alert.answered.v1", ALERT_TOPIC),
            new EventType(AlertClosedV1.class, "org.socle.grievance.alert.closed.v1", ALERT_TOPIC));

    private static final Map<Class<? extends DomainEvent>, EventType> BY_RECORD =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));
    private static final Map<String, EventType> BY_TYPE =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventCatalogue() {}

    /** All kinds of events, in the order of the documentation. */
    public static List<EventType> types() {
        return TYPES;
    }

    /** Every topic once, in the order of the documentation. */
    public static Stream<String> topics() {
        return TYPES.stream().map(EventType::topic).distinct();
    }

    /** The kind of a given event. */
    public static EventType typeOf(DomainEvent event) {
        var type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the event catalogue");
        }
        return type;
    }

    /** The kind with the given CloudEvents type; empty when a newer service tells something we do not know. */
    public static Optional<EventType> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
