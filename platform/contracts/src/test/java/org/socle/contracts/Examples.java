package org.socle.contracts;

import java.time.Instant;
import java.util.List;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.contracts.benefits.EntitlementItem;
import org.socle.contracts.benefits.EntitlementRevisedV1;
import org.socle.contracts.benefits.ItemKind;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.AssessmentOutcome;
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
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.Disability;
import org.socle.contracts.registry.Dwelling;
import org.socle.contracts.registry.Hardship;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.HouseholdMember;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.contracts.registry.OrganisationClosedV1;
import org.socle.contracts.registry.OrganisationDefinedV1;
import org.socle.contracts.registry.OrganisationKind;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSituation;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnaireFieldType;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.contracts.registry.QuestionnaireSubject;
import org.socle.contracts.registry.Relationship;
import org.socle.contracts.registry.Sex;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;

/** One event of each kind, telling one family's way through the platform. The golden examples are written from these. */
final class Examples {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-21T08:30:02.125Z");
    private static final String COMMUNE = "SN-DK-01-02";
    private static final String MOTHER = "per_019aa5b0c3d17f2e8a4b5c6d7e8f9a01";
    private static final String CHILD = "per_019aa5b0c3d27a1b9c0d1e2f3a4b5c02";
    private static final String TWICE = "per_019aa5b0c3d27b1c8d0e1f2a3b4c5d10";
    private static final String HOUSEHOLD = "hh_019aa5b0c3d3750a8b7c6d5e4f3a2b03";
    private static final String OTHER_HOUSEHOLD = "hh_019aa5b0c3d3750a8b7c6d5e4f3a2b11";
    private static final String PROGRAMME = "prg_019aa5a1b2c37d4e8f5a6b7c8d9e0f04";
    private static final String APPLICATION = "app_019aa5b1d4e57f6a8b9c0d1e2f3a4b05";
    private static final String ENROLLMENT = "enr_019aa5b1e5f67a7b8c9d0e1f2a3b4c06";
    private static final String ENTITLEMENT = "ent_019aa5b1f6a77b8c9d0e1f2a3b4c5d07";
    private static final String ALERT = "alr_019aa5c2a7b87c9d8e0f1a2b3c4d5e08";
    private static final String ORGANISATION = "org_019aa5a0b1c27d3e8f4a5b6c7d8e9f09";
    private static final Beneficiary FAMILY = new Beneficiary(BeneficiaryKind.HOUSEHOLD, HOUSEHOLD, HOUSEHOLD);
    private static final Beneficiary PUPIL = new Beneficiary(BeneficiaryKind.PERSON, CHILD, HOUSEHOLD);

    private Examples() {}

    static List<DomainEvent> all() {
        return List.of(
                new TerritoryDefinedV1("SN-DK", "SN", TerritoryLevel.REGION, "Dakar", 4_194_304, 8_388_607),
                new OrganisationDefinedV1(
                        ORGANISATION,
                        "DGPSN",
                        OrganisationKind.AGENCY,
                        "Délégation générale à la protection sociale",
                        "General Delegation for Social Protection",
                        MORNING),
                new OrganisationClosedV1(ORGANISATION, "DGPSN", LATER),
                new QuestionnairePublishedV1(
                        "school_access",
                        1,
                        QuestionnaireSubject.PERSON,
                        "Accès à l'école",
                        "Access to school",
                        List.of(
                                new QuestionnaireField(
                                        "walk_minutes",
                                        QuestionnaireFieldType.WHOLE_NUMBER,
                                        List.of(),
                                        "Minutes de marche jusqu'à l'école",
                                        "Minutes on foot to school"),
                                new QuestionnaireField(
                                        "barriers",
                                        QuestionnaireFieldType.CODES,
                                        List.of("FEES", "DISTANCE"),
                                        "Ce qui empêche d'y aller",
                                        "What keeps from going")),
                        MORNING),
                new PersonRegisteredV1(MOTHER, HOUSEHOLD, mother(), MORNING),
                new PersonCorrectedV1(CHILD, HOUSEHOLD, child(), LATER),
                new PersonMergedV1(TWICE, MOTHER, LATER),
                new PersonUnmergedV1(TWICE, MOTHER, LATER),
                new PersonSplitV1(MOTHER, TWICE, LATER),
                new PersonDeceasedV1(MOTHER, "2026-11", LATER),
                new PersonAnsweredV1(
                        CHILD,
                        "school_access",
                        1,
                        List.of(
                                new Answer("walk_minutes", List.of("45")),
                                new Answer("barriers", List.of("FEES", "DISTANCE"))),
                        LATER),
                new HouseholdRegisteredV1(HOUSEHOLD, family("thatch"), MORNING),
                new HouseholdCompositionChangedV1(HOUSEHOLD, family("zinc"), LATER),
                new HouseholdScoredV1(HOUSEHOLD, "demo-poverty", 1, 34, "POOR", LATER),
                new HouseholdMovedV1(HOUSEHOLD, COMMUNE, "SN-TH-01-01", LATER),
                new HouseholdSplitV1(HOUSEHOLD, OTHER_HOUSEHOLD, LATER),
                new HouseholdMergedV1(OTHER_HOUSEHOLD, HOUSEHOLD, LATER),
                new HouseholdAnsweredV1(
                        HOUSEHOLD, "water", 1, List.of(new Answer("fetch_hours", List.of("2.5"))), LATER),
                new ProgrammeOpenedV1(PROGRAMME, "CASH-TRANSFER", BeneficiaryKind.HOUSEHOLD, MORNING),
                new ProgrammeRuleActivatedV1(PROGRAMME, 1, MORNING),
                new ProgrammeClosedV1(PROGRAMME, LATER),
                new ApplicationAssessedV1(
                        APPLICATION,
                        PROGRAMME,
                        PUPIL,
                        1,
                        AssessmentOutcome.REFUSED,
                        List.of("RULE_NOT_MET"),
                        COMMUNE,
                        LATER),
                new EnrollmentWaitlistedV1(ENROLLMENT, PROGRAMME, FAMILY, COMMUNE, 12, List.of("QUOTA_REACHED"), LATER),
                new EnrollmentEnrolledV1(ENROLLMENT, PROGRAMME, FAMILY, COMMUNE, 2, 1, LATER),
                new EnrollmentSuspendedV1(ENROLLMENT, PROGRAMME, FAMILY, "NOT_REACHED", LATER),
                new EnrollmentResumedV1(ENROLLMENT, PROGRAMME, FAMILY, COMMUNE, 2, 1, LATER),
                new EnrollmentExitedV1(ENROLLMENT, PROGRAMME, FAMILY, "MOVED_AWAY", LATER),
                new EntitlementGrantedV1(
                        ENTITLEMENT,
                        ENROLLMENT,
                        PROGRAMME,
                        FAMILY,
                        COMMUNE,
                        "2026-11",
                        List.of(
                                new EntitlementItem(ItemKind.CASH, "BASE", new Money("25000", "XOF"), null),
                                new EntitlementItem(ItemKind.IN_KIND, "RICE-25KG", null, 1)),
                        LATER),
                new EntitlementRevisedV1(
                        ENTITLEMENT,
                        ENROLLMENT,
                        PROGRAMME,
                        FAMILY,
                        COMMUNE,
                        "2026-11",
                        List.of(new EntitlementItem(ItemKind.CASH, "BASE", new Money("30000", "XOF"), null)),
                        "HOUSEHOLD_GREW",
                        LATER),
                new AlertRaisedV1(ALERT, COMMUNE, PROGRAMME, "NOT_INFORMED", "WEB", MORNING),
                new AlertRelayedV1(ALERT, "SN-DK", LATER),
                new AlertAnsweredV1(ALERT, LATER),
                new AlertClosedV1(ALERT, "RESOLVED", "INFORMATION_GIVEN", LATER));
    }

    private static PersonFacts mother() {
        return new PersonFacts(
                "1991",
                Sex.FEMALE,
                List.of(Disability.SEEING),
                true,
                null,
                "trader",
                COMMUNE,
                new PersonSituation(
                        "ALIVE",
                        "WIDOWED",
                        "RETURNEE",
                        "PRIMARY",
                        "OWN_ACCOUNT_WORKER",
                        "INFORMAL",
                        true,
                        List.of("NONE"),
                        false,
                        3));
    }

    private static PersonFacts child() {
        return new PersonFacts("2018-04", Sex.MALE, List.of(), null, false, null, COMMUNE);
    }

    private static HouseholdFacts family(String roof) {
        return new HouseholdFacts(
                COMMUNE,
                true,
                2,
                List.of(new HouseholdMember(MOTHER, Relationship.HEAD), new HouseholdMember(CHILD, Relationship.CHILD)),
                new Dwelling(roof, "well", true, false, 2, "MUD_BRICK", "CEMENT", "PIT_WITH_SLAB", "SOLAR", "CHARCOAL"),
                List.of("mobile-phone"),
                "PRIVATE",
                new Hardship("BORDERLINE", 12, List.of("FLOOD")));
    }
}
