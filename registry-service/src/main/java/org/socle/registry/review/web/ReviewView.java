package org.socle.registry.review.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.matching.web.EvidenceView;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.review.SeeReviews;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Review;
import org.socle.registry.review.domain.ReviewKind;

/** A person who may be registered already, beside the persons it may be. */
@Schema(name = "Review")
record ReviewView(
        ReviewSummary review,
        PersonInReview waiting,

        @Schema(description = "Whom the waiting person lives with")
        List<PersonInReview> household,

        List<PossibleView> possible,

        @Schema(description = "Persons it may also be, outside one's territory")
        int hidden) {

    /** A review in a list: no names. */
    @Schema(name = "ReviewSummary")
    record ReviewSummary(
            @Schema(examples = "rev_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            @Schema(description = "ARRIVAL: the person waits; REGISTERED: both are registered already")
            ReviewKind kind,

            boolean open,
            String personId,

            @Schema(description = "Absent where the person lives in none") @Nullable
            String householdId,

            @Schema(examples = "2") int possible,

            @Schema(examples = "6", description = "Persons who wait for the decision; the frail count twice")
            int harm,

            @Schema(examples = "0.42", description = "The harm, times the probability that the person is somebody new")
            BigDecimal expectedHarm,

            @Schema(examples = "1", description = "How many reviewers must say the same")
            int reviewersNeeded,

            @Schema(examples = "0", description = "How many have said what they think, where two are needed")
            int opinions,

            @Nullable Decision decision,
            @Nullable String sameAs,
            @Nullable String reason,
            Instant raisedAt,
            @Nullable Instant decidedAt) {

        static ReviewSummary of(Review review, int reviewersNeeded) {
            var same = review.sameAs();
            var home = review.householdId();
            return new ReviewSummary(
                    Ids.toText(SeeReviews.PREFIX, review.id()),
                    review.stakes().kind(),
                    review.open(),
                    new PersonId(review.personId()).text(),
                    home == null ? null : new HouseholdId(home).text(),
                    review.possible().size(),
                    review.stakes().harm(),
                    BigDecimal.valueOf(review.stakes().expectedHarm())
                            .setScale(4, RoundingMode.HALF_UP)
                            .stripTrailingZeros(),
                    reviewersNeeded,
                    review.opinions(),
                    review.decision(),
                    same == null ? null : new PersonId(same).text(),
                    review.note(),
                    review.raisedAt(),
                    review.decidedAt());
        }
    }

    @Schema(name = "PersonInReview")
    record PersonInReview(
            String id,
            @Nullable Relationship relationship,
            String givenNames,
            String familyName,
            Sex sex,
            @Nullable String birthDate,
            String communeCode) {

        static PersonInReview of(Person person) {
            BirthDate birth = person.details().birth();
            return new PersonInReview(
                    person.id().text(),
                    person.relationship(),
                    person.details().givenNames(),
                    person.details().familyName(),
                    person.details().sex(),
                    birth == null ? null : birth.text(),
                    person.communeCode());
        }

        @Override
        public String toString() {
            return "PersonInReview[" + id + "]";
        }
    }

    /** Somebody the person may be, whom they live with, and why. */
    @Schema(name = "PossiblePerson")
    record PossibleView(PersonInReview person, List<PersonInReview> household, EvidenceView evidence) {}

    private static List<PersonInReview> all(List<Person> people) {
        return people.stream().map(PersonInReview::of).toList();
    }

    static ReviewView of(SeeReviews.Seen seen, int reviewersNeeded) {
        return new ReviewView(
                ReviewSummary.of(seen.review(), reviewersNeeded),
                PersonInReview.of(seen.waiting()),
                all(seen.household()),
                seen.possible().stream()
                        .map(each -> new PossibleView(
                                PersonInReview.of(each.person()),
                                all(each.household()),
                                EvidenceView.of(each.possible().evidence())))
                        .toList(),
                seen.hidden());
    }
}
