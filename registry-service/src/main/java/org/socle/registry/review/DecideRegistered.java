package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.MergePersons;
import org.socle.registry.identity.TellApart;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.review.DecideReview.Said;
import org.socle.registry.review.domain.Review;

/**
 * Carries out what a reviewer says of two who are registered already: SAME merges the later one into the earlier one,
 * DIFFERENT tells them apart for good. Both are identity events like any other and can be taken back.
 */
@ApplicationScoped
class DecideRegistered {

    private final ReviewStore reviews;
    private final PersonStore persons;
    private final Opinions opinions;
    private final MergePersons merge;
    private final TellApart apart;
    private final Audit audit;

    DecideRegistered(
            ReviewStore reviews,
            PersonStore persons,
            Opinions opinions,
            MergePersons merge,
            TellApart apart,
            Audit audit) {
        this.reviews = reviews;
        this.persons = persons;
        this.opinions = opinions;
        this.merge = merge;
        this.apart = apart;
        this.audit = audit;
    }

    /** The review is locked; whatever the decision changes is locked by the merge or the telling apart. */
    Review decide(Review review, Said said, @Nullable UUID sameAs, boolean validateOnly) {
        String id = Ids.toText(SeeReviews.PREFIX, review.id());
        UUID known = sameAs == null ? null : standing(sameAs);
        if (validateOnly) {
            carryOut(review, said, known, true);
            return review;
        }
        if (!opinions.areEnough(review, said.decision(), known, said.reason())) {
            audit.wrote("review", id, "opinion-given");
            return reviews.find(review.id()).orElse(review);
        }
        boolean open = carryOut(review, said, known, false);
        reviews.decide(review.id(), said.decision(), known, said.reason(), open);
        audit.wrote("review", id, "decided");
        return reviews.find(review.id()).orElse(review);
    }

    /** @return whether it stays open */
    private boolean carryOut(Review review, Said said, @Nullable UUID known, boolean validateOnly) {
        String person = new PersonId(review.personId()).text();
        return switch (said.decision()) {
            case SAME -> {
                var wish = new MergePersons.Wish(person, said.newHead(), null, said.reason());
                merge.merge(text(known), wish, validateOnly);
                yield false;
            }
            case DIFFERENT -> {
                for (Verdict.Possible other : review.possible()) {
                    apart.tellApart(person, text(standing(other.personId())), said.reason(), validateOnly);
                }
                yield false;
            }
            case UNSURE -> {
                if (!validateOnly) {
                    Person seen =
                            persons.find(review.personId()).orElseThrow(() -> ReviewProblems.OUTSIDE.about(person));
                    reviews.note(review.personId(), said.reason(), seen.territory());
                }
                yield true;
            }
        };
    }

    private UUID standing(UUID person) {
        return persons.standing(person)
                .orElseThrow(() -> ReviewProblems.OUTSIDE.about(new PersonId(person).text()))
                .id()
                .value();
    }

    private static String text(@Nullable UUID known) {
        return new PersonId(Objects.requireNonNull(known, "SAME names somebody")).text();
    }
}
