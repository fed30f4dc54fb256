package org.socle.registry.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * What somebody tells of a life event, before anything of it was checked. Each kind needs some of it.
 *
 * @param childFields of the child that was born, as in PersonFields
 * @param householdId the household somebody joins
 * @param newHeadId the head of those who would have none
 * @param leaves whether the person leaves the household with the separation
 * @param homeFields what is known of a new home, as in HomeFields
 */
public record LifeEventWish(
        List<Told> childFields,
        @Nullable Relationship relationship,
        @Nullable String motherId,
        @Nullable String spouseId,
        @Nullable MaritalStatus maritalStatus,
        @Nullable String householdId,
        @Nullable String newHeadId,
        boolean leaves,
        @Nullable String communeCode,
        List<Told> homeFields,
        List<Member> members) {

    /** Nothing is told. */
    public static final LifeEventWish NONE =
            new LifeEventWish(List.of(), null, null, null, null, null, null, false, null, List.of(), List.of());

    public LifeEventWish {
        childFields = List.copyOf(childFields);
        homeFields = List.copyOf(homeFields);
        members = List.copyOf(members);
    }

    /** One field and what it is. */
    public record Told(String field, String value) {
        @Override
        public String toString() {
            return "Told[" + field + "]";
        }
    }

    /** A member who leaves, and what they are in the new household. */
    public record Member(String personId, Relationship relationship) {}

    @Override
    public String toString() {
        return "LifeEventWish[hidden]";
    }
}
