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
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.review.ReviewStore.Sort;
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
     * @param household whom the waiting person lives with
     * @param possible whom it may be and the caller may see
     * @param hidden how many more it may be, outside the caller's territory
     */
    public record Seen(
            Review review, Person waiting, List<Person> household, List<SeenPossible> possible, int hidden) {}

    /** @param household whom they live with */
    public record SeenPossible(Verdict.Possible possible, Person person, List<Person> household) {}

    @Transactional
    public Page<Review> list(boolean open, Sort sort, Cursor cursor) {
        return Page.of(reviews.list(open, sort, cursor), cursor, review -> position(review, sort));
    }

    private static String position(Review review, Sort sort) {
        return switch (sort) {
            case OLDEST_FIRST -> review.id().toString();
            case MOST_HARM_FIRST -> review.stakes().expectedHarm() + " " + review.id();
        };
    }

    @Transactional
    public Seen read(String id) {
        Review review = parse(id).flatMap(reviews::find).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        Person waiting = persons.find(review.personId()).orElseThrow(() -> ReviewProblems.NOT_FOUND.about(id));
        List<SeenPossible> visible = new ArrayList<>();
        for (Verdict.Possible possible : review.possible()) {
            persons.find(possible.personId())
                    .ifPresent(person -> visible.add(new SeenPossible(possible, person, livingWith(person))));
        }
        Seen seen = new Seen(
                review, waiting, livingWith(waiting), visible, review.possible().size() - visible.size());
        audit.read("person", shownIn(seen));
        return seen;
    }

    private List<Person> livingWith(Person person) {
        UUID home = person.householdId();
        return home == null
                ? List.of()
                : persons.membersOf(List.of(home)).stream()
                        .filter(member -> !member.id().equals(person.id()))
                        .toList();
    }

    private static List<String> shownIn(Seen seen) {
        List<Person> shown = new ArrayList<>(List.of(seen.waiting()));
        shown.addAll(seen.household());
        for (SeenPossible each : seen.possible()) {
            shown.add(each.person());
            shown.addAll(each.household());
        }
        return shown.stream().map(person -> person.id().text()).distinct().toList();
    }

    static Optional<UUID> parse(String id) {
        return Ids.parse(PREFIX, id);
    }
}
