package org.socle.registry.intake.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.PersonDetails;

/**
 * What a row overwrote that said something new of somebody known.
 *
 * @param hashBefore of the row as the partner had sent it before
 * @param personVersion the version of the person that the row made; 0 when it corrected nothing of them
 */
public record ChangedRow(
        String personRef,
        UUID personId,
        UUID householdId,
        String hashBefore,
        long personVersion,
        Before before,
        int territory) {

    /** What a row overwrote that was kept and corrected nothing. */
    public static final Before NOTHING = new Before(null, null, null);

    /**
     * What was registered before the row.
     *
     * @param details null when the row corrected nothing of the person
     * @param home null when it corrected nothing of the household
     * @param care null when the row named no other caregiver
     */
    public record Before(
            @Nullable PersonDetails details,
            @Nullable Home home,
            @Nullable Care care) {

        /** Whether the row was kept and corrected nothing. */
        public boolean saysNothing() {
            return details == null && home == null && care == null;
        }

        /** Whether the row corrected the household, or who cares for whom in it. */
        public boolean changesHousehold() {
            return home != null || care != null;
        }

        @Override
        public String toString() {
            return "Before[hidden]";
        }
    }

    /** @param caregiver who cared for the person; null when nobody was named */
    public record Care(@Nullable UUID caregiver) {}

    @Override
    public String toString() {
        return "ChangedRow[" + personId + "]";
    }
}
