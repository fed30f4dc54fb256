package org.socle.registry.deprivation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;

/** Turns members of households into profiles that name nobody. */
public final class FreezeChildren {

    private FreezeChildren() {}

    /**
     * Profiles of the members who fall into a band.
     *
     * @param ageUnknown members who fall into no band because nobody knows when they were born
     */
    public record Frozen(List<Counted> profiles, long ageUnknown) {

        public Frozen {
            profiles = List.copyOf(profiles);
        }

        public long children() {
            return profiles.stream().mapToLong(Counted::children).sum();
        }
    }

    public static Frozen freeze(Definition definition, Collection<ChildSituation> members, LocalDate asOf) {
        Map<FrozenProfile, Long> counted = new HashMap<>();
        long ageUnknown = 0;
        for (ChildSituation member : members) {
            var age = member.age(asOf);
            if (age.isEmpty()) {
                ageUnknown++;
                continue;
            }
            definition.bandOf(age.getAsInt()).ifPresent(band -> counted.merge(profile(band, member), 1L, Long::sum));
        }
        return new Frozen(
                counted.entrySet().stream()
                        .map(each -> new Counted(each.getKey(), each.getValue()))
                        .toList(),
                ageUnknown);
    }

    private static FrozenProfile profile(AgeBand band, ChildSituation child) {
        List<@Nullable String> values = new ArrayList<>();
        band.variables().forEach(variable -> values.add(variable.value(child).orElse(null)));
        return new FrozenProfile(band.code(), child.sex(), child.disabled(), child.urban(), child.area(), values);
    }
}
