package org.socle.registry.change.domain;

import java.util.List;
import java.util.UUID;

/** What is to change. */
public sealed interface Asked permits Asked.PersonCorrection, Asked.HouseholdCorrection, LifeEvent {

    ChangeKind kind();

    Subject subject();

    /** Something registered about a person was wrong or is out of date. */
    record PersonCorrection(UUID person, List<FieldChange> changes) implements Asked {
        public PersonCorrection {
            changes = List.copyOf(changes);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.PERSON_CORRECTION;
        }

        @Override
        public Subject subject() {
            return new Subject.OfPerson(person);
        }
    }

    /** Something registered about how a household lives was wrong or is out of date. */
    record HouseholdCorrection(UUID household, List<FieldChange> changes) implements Asked {
        public HouseholdCorrection {
            changes = List.copyOf(changes);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.HOUSEHOLD_CORRECTION;
        }

        @Override
        public Subject subject() {
            return new Subject.OfHousehold(household);
        }
    }
}
