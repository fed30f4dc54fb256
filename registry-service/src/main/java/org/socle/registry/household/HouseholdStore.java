package org.socle.registry.household;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.source.domain.Channel;

/** Keeps households. Only those inside the transaction's territory are ever seen. */
public interface HouseholdStore {

    void insert(List<Household> households);

    Optional<Household> find(UUID id);

    /** The households with these ids, locked until the transaction ends, in the order of their ids. */
    List<Household> lock(Collection<UUID> ids);

    /** Makes a household a new version, with another home where one is given. */
    void change(Collection<UUID> ids);

    void changeHome(UUID id, Home home);

    /** Lets a household live elsewhere, with what is kept of it apart from its members. */
    void relocate(UUID id, Home home);

    void changeStatus(UUID id, RegistrationStatus status);

    /** Says that another household stands for this one from now on. */
    void merge(UUID id, UUID into);

    /** Says that a merged household stands for itself again. */
    void stand(UUID id, RegistrationStatus status);

    /** Every household that one of these was merged with, by the one that stands for them, which is among its own. */
    Map<UUID, Set<UUID>> lineages(Collection<UUID> ids);

    /** At most one more than the cursor's limit. */
    List<Listed> list(Filter filter, Sort sort, Cursor cursor);

    /**
     * Which households a list shows; every one that a field does not rule out.
     *
     * @param lo first area number, or null for every area the caller may see
     * @param organisation code of who registered them
     * @param accessPoint where they were registered
     * @param channel by which way
     */
    record Filter(
            @Nullable Integer lo,
            @Nullable Integer hi,
            @Nullable String organisation,
            @Nullable UUID accessPoint,
            @Nullable Channel channel) {

        /** Whether it asks where registrations came from. */
        public boolean asksProvenance() {
            return organisation != null || accessPoint != null || channel != null;
        }
    }

    /** The orders a list may have. */
    enum Sort {
        NEWEST_FIRST,
        OLDEST_FIRST,
        POOREST_FIRST
    }

    /** A household in a list. */
    record Listed(
            Household household,
            int size,
            @Nullable Integer score,
            @Nullable String category) {}
}
