package org.socle.registry.deprivation.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.Sex;

/**
 * A child with how its household lives; nobody can be named from it.
 *
 * @param bornOn the first day the birth can have been; null when nothing is known
 * @param area code of the area that figures are broken down by
 * @param members of the household
 */
public record ChildSituation(
        Sex sex,
        @Nullable LocalDate bornOn,
        boolean disabled,
        @Nullable Boolean attendsSchool,
        @Nullable Occupation occupation,
        boolean urban,
        String area,
        int members,
        Dwelling dwelling,
        Set<Asset> assets) {

    public ChildSituation {
        assets = Set.copyOf(assets);
    }

    /** Completed years on a day; empty when the birth is not known or lies after that day. */
    OptionalInt age(LocalDate on) {
        return bornOn == null || bornOn.isAfter(on)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(bornOn, on).getYears());
    }

    @Override
    public String toString() {
        return "ChildSituation[hidden]";
    }
}
