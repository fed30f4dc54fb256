package org.socle.registry.change.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Relationship;

/** Something that happened to people who live together. Whoever stays without a head needs a new one. */
public sealed interface LifeEvent extends Asked {

    /** A child was born into a household. */
    record Birth(
            UUID household,
            PersonDetails child,
            Relationship relationship,
            @Nullable UUID mother) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.BIRTH;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }

        @Override
        public String toString() {
            return "Birth[" + household + "]";
        }
    }

    /** Somebody died, on the day from which it is true, and leaves the household. */
    record Death(UUID person, @Nullable UUID newHead) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.DEATH;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /**
     * Two persons live in a union.
     *
     * @param household into which the person moves; null when both stay where they live
     * @param relationship of the person in that household
     * @param newHead of the household the person leaves
     */
    record Marriage(
            UUID person,
            UUID spouse,
            MaritalStatus status,
            @Nullable UUID household,
            @Nullable Relationship relationship,
            @Nullable UUID newHead)
            implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.MARRIAGE;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /** @param leaves whether the person leaves the household */
    record Separation(
            UUID person,
            UUID spouse,
            MaritalStatus status,
            boolean leaves,
            @Nullable UUID newHead) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.SEPARATION;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /**
     * A household lives in another place.
     *
     * @param territory number of the commune
     * @param home what is known of the new home; the address is unknown unless told
     */
    record Move(UUID household, String communeCode, int territory, List<FieldChange> home) implements LifeEvent {
        public Move {
            home = List.copyOf(home);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.MOVE;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }
    }

    /** A registered person joins a household. */
    record Arrival(
            UUID person,
            UUID household,
            Relationship relationship,
            @Nullable UUID newHead) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.ARRIVAL;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /** A member leaves and lives in no registered household. */
    record Departure(UUID person, @Nullable UUID newHead) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.DEPARTURE;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /** @param formerHead what the head of before is to the new one */
    record HeadChange(UUID household, UUID newHead, Relationship formerHead) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.HEAD_CHANGE;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }
    }

    /**
     * Some members live on their own from now on, in the same commune.
     *
     * @param newHousehold the id their household gets
     * @param leavers one of them its head
     * @param newHead of those who stay
     * @param home what is known of the new home
     */
    record Split(
            UUID household,
            UUID newHousehold,
            List<Leaver> leavers,
            @Nullable UUID newHead,
            List<FieldChange> home) implements LifeEvent {
        public Split {
            leavers = List.copyOf(leavers);
            home = List.copyOf(home);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.HOUSEHOLD_SPLIT;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }
    }

    record Leaver(UUID person, Relationship relationship) {}

    /** @param headBecomes what the head of the household that ends is in the other one; its other members stay what they are */
    record Merger(UUID household, UUID into, Relationship headBecomes) implements LifeEvent {
        @Override
        public ChangeKind kind() {
            return ChangeKind.HOUSEHOLD_MERGE;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }
    }

    /**
     * Somebody lives in a home, a daara, a hospital or a camp from now on.
     *
     * @param institution a registered one; null to found one with the person alone
     * @param founded the id the founded one gets
     */
    record InstitutionEntry(
            UUID person,
            @Nullable UUID institution,
            UUID founded,
            @Nullable UUID newHead) implements LifeEvent {

        /** The kind of household it is. */
        public static final HouseholdKind HOME = HouseholdKind.INSTITUTION;

        @Override
        public ChangeKind kind() {
            return ChangeKind.INSTITUTION_ENTRY;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }
}
