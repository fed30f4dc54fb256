package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.review.domain.Review;

/** Shows what waits for a decision, side by side with the persons it may be, as far as the caller may see them. */
@ApplicationScoped
public class SeeReviews {

    public static final String PREFIX = "rev";

    private final ReviewStore reviews;
    private final PersonStore persons;
    private final Audit audit;

    SeeReviews(ReviewStore reviews, PersonStore persons, Audit audit) {
        this.reviews = reviews;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * A review with the persons in it.
     *
     * @param possible whom it may be and the caller may see
     * @param hidden how many more it may be, outside the caller's territory
     */
    public record Seen(Review review, Person waiting, List<SeenPossible> possible, int hidden) {}

    public record SeenPossible(Review.Possible possible, Person person) {}

    @Transactional
    public Page<Review> list(boolean open, Cursor cursor) {
        return Page.of(reviews.list(open, cursor), cursor, review -> review.id().toString());
    }

    @Transactional
    public Seen read(String id) {
        Review review = parse(id).flatMap(reviews::find).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        Person waiting = persons.find(review.personId()).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        List<SeenPossible> visible = new ArrayList<>();
        for (Review.Possible possible : review.possible()) {
            persons.find(possible.personId()).ifPresent(person -> visible.add(new SeenPossible(possible, person)));
        }
        List<String> shown = new ArrayList<>(List.of(waiting.id().text()));
        visible.forEach(each -> shown.add(each.person().id().text()));
        audit.read("person", shown);
        return new Seen(review, waiting, visible, review.possible().size() - visible.size());
    }

    static Optional<UUID> parse(String id) {
        return Ids.parse(PREFIX, id);
    }
}
