package org.socle.registry.search.domain;

import java.util.Optional;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.PersonId;

/** By what persons are searched. All but names are exact. */
public sealed interface Criterion {

    record SocialNumberIs(SocialNumber number) implements Criterion {}

    record DocumentIs(NationalId id) implements Criterion {}

    /** @param number in E.164 */
    record PhoneIs(String number) implements Criterion {
        @Override
        public String toString() {
            return "PhoneIs[hidden]";
        }
    }

    record IdIs(PersonId id) implements Criterion {}

    /** @param organisation the partner whose reference it is */
    record ReferenceIs(String organisation, String reference) implements Criterion {
        @Override
        public String toString() {
            return "ReferenceIs[" + organisation + "]";
        }
    }

    record LivesIn(HouseholdId household) implements Criterion {}

    /**
     * @param area code of the area somebody lives in
     * @param household only its members
     */
    record Named(Sought sought, Optional<String> area, Optional<HouseholdId> household) implements Criterion {}
}
