package org.socle.registry.territory.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an imported list of areas changes in the tree. New areas get the lowest free slot of their parent in the order of
 * the list, so that the same list always gives the same numbers; known areas keep theirs whatever happens.
 *
 * @param defined new areas and areas with a new name, parents first
 * @param added how many of them are new
 * @param unchanged areas that are already as the list says
 * @param faults rows that cannot be applied
 */
public record TerritoryPlan(List<Area> defined, int added, int unchanged, List<Fault> faults) {

    /** Why a row cannot be applied. */
    public enum FaultKind {
        PARENT_UNKNOWN,
        PARENT_MISSING,
        WRONG_LEVEL,
        MOVED,
        SECOND_COUNTRY,
        TWICE_IN_LIST,
        PARENT_FULL
    }

    public record Fault(int row, String code, FaultKind kind) {}

    public TerritoryPlan {
        defined = List.copyOf(defined);
        faults = List.copyOf(faults);
    }

    public static TerritoryPlan of(List<Area> known, List<AreaRow> rows) {
        return new Builder(known).plan(rows);
    }

    private static final class Builder {

        private final Map<String, Area> areas = new HashMap<>();
        private final Map<String, BitSet> takenSlots = new HashMap<>();
        private final Map<String, Area> defined = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private int added;
        private int unchanged;

        Builder(List<Area> known) {
            known.forEach(this::remember);
        }

        TerritoryPlan plan(List<AreaRow> rows) {
            Map<String, Integer> seen = new HashMap<>();
            // Stable: the order of the list decides among areas of one level.
            for (AreaRow row :
                    rows.stream().sorted(Comparator.comparing(AreaRow::level)).toList()) {
                if (seen.putIfAbsent(row.code(), row.row()) != null) {
                    fault(row, FaultKind.TWICE_IN_LIST);
                } else {
                    apply(row);
                }
            }
            return new TerritoryPlan(List.copyOf(defined.values()), added, unchanged, faults);
        }

        private void apply(AreaRow row) {
            Area known = areas.get(row.code());
            if (known != null) {
                rename(known, row);
            } else if (row.level() == AreaLevel.COUNTRY) {
                addCountry(row);
            } else {
                add(row);
            }
        }

        private void rename(Area known, AreaRow row) {
            boolean moved = known.level() != row.level() || !Objects.equals(known.parentCode(), row.parentCode());
            if (moved) {
                fault(row, FaultKind.MOVED);
            } else if (known.name().equals(row.name())) {
                unchanged++;
            } else {
                define(new Area(known.code(), known.parentCode(), known.level(), row.name(), known.lo(), known.hi()));
            }
        }

        private void addCountry(AreaRow row) {
            boolean another = areas.values().stream().anyMatch(area -> area.level() == AreaLevel.COUNTRY);
            if (another) {
                fault(row, FaultKind.SECOND_COUNTRY);
                return;
            }
            added++;
            define(new Area(row.code(), null, AreaLevel.COUNTRY, row.name(), 0, AreaLevel.COUNTRY.last(0)));
        }

        private void add(AreaRow row) {
            Area parent = row.parentCode() == null ? null : areas.get(row.parentCode());
            if (parent == null) {
                fault(row, row.parentCode() == null ? FaultKind.PARENT_MISSING : FaultKind.PARENT_UNKNOWN);
                return;
            }
            if (parent.level().ordinal() != row.level().ordinal() - 1) {
                fault(row, FaultKind.WRONG_LEVEL);
                return;
            }
            int slot = taken(parent.code()).nextClearBit(1);
            if (slot > row.level().slots()) {
                fault(row, FaultKind.PARENT_FULL);
                return;
            }
            int number = row.level().number(parent.lo(), slot);
            added++;
            define(new Area(
                    row.code(),
                    parent.code(),
                    row.level(),
                    row.name(),
                    number,
                    row.level().last(number)));
        }

        private void define(Area area) {
            remember(area);
            defined.put(area.code(), area);
        }

        private void remember(Area area) {
            areas.put(area.code(), area);
            @Nullable String parent = area.parentCode();
            if (parent != null) {
                taken(parent).set(area.level().slotOf(area.lo()));
            }
        }

        private BitSet taken(String parentCode) {
            return takenSlots.computeIfAbsent(parentCode, ignored -> new BitSet());
        }

        private void fault(AreaRow row, FaultKind kind) {
            faults.add(new Fault(row.row(), row.code(), kind));
        }
    }
}
