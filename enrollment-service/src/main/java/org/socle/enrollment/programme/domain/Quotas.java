package org.socle.enrollment.programme.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All places of a programme. One rule: whoever lives in an area takes a place in every quota around it, from the
 * commune up to the country, and has to find room in each. A programme without quotas has room for everybody; one
 * with quotas has none where no quota reaches.
 */
public record Quotas(List<Quota> all) {

    /** No limits. */
    public static final Quotas NONE = new Quotas(List.of());

    public Quotas {
        // the widest area first: it is the one that is locked, and it guards all inside it
        all = all.stream()
                .sorted(Comparator.comparingInt(Quota::lo).thenComparing(Quota::hi, Comparator.reverseOrder()))
                .toList();
        var areas = new HashSet<String>();
        if (!all.stream().allMatch(quota -> areas.add(quota.area()))) {
            throw new IllegalArgumentException("One quota per area");
        }
    }

    public boolean unlimited() {
        return all.isEmpty();
    }

    /** Whether one more from the given commune finds a place. */
    public boolean hasRoom(int territory) {
        return unlimited() || (reaches(territory) && around(territory).allMatch(Quota::hasRoom));
    }

    /** Why there is no place, for the one who waits. */
    public WaitingReason whyNot(int territory) {
        return reaches(territory) ? WaitingReason.NO_PLACE_LEFT : WaitingReason.NO_QUOTA_IN_AREA;
    }

    /** The places after one from the given commune has taken theirs. */
    public Quotas take(int territory) {
        return new Quotas(all.stream()
                .map(quota -> quota.covers(territory) ? quota.take(1) : quota)
                .toList());
    }

    /** The places after one from the given commune has given theirs back. */
    public Quotas giveBack(int territory) {
        return new Quotas(all.stream()
                .map(quota -> quota.covers(territory) ? quota.take(-1) : quota)
                .toList());
    }

    /** The widest quota around a commune: the one that is locked for all inside it. */
    public Optional<Quota> widest(int territory) {
        return around(territory).findFirst();
    }

    /** Those of which other places are taken than in the given ones. */
    public List<Quota> changedSince(Quotas before) {
        return all.stream().filter(quota -> !before.all.contains(quota)).toList();
    }

    private boolean reaches(int territory) {
        return around(territory).findAny().isPresent();
    }

    private Stream<Quota> around(int territory) {
        return all.stream().filter(quota -> quota.covers(territory));
    }
}
