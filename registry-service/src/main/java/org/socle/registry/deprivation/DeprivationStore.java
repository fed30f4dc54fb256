package org.socle.registry.deprivation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.deprivation.domain.ChildSituation;
import org.socle.registry.deprivation.domain.DefinitionId;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;
import org.socle.registry.deprivation.domain.RunId;
import org.socle.registry.deprivation.domain.StoredDefinition;

/** Keeps definitions, which everybody may see, and the runs of the caller's territory with what they froze. */
public interface DeprivationStore {

    /** The version that the next definition of this code gets; nobody else gets it until the transaction ends. */
    int nextVersion(String code);

    void insert(StoredDefinition definition, String by);

    Optional<StoredDefinition> find(DefinitionId id);

    /** At most one more than the cursor's limit, the newest first. */
    List<StoredDefinition> definitions(Cursor cursor);

    void insert(DeprivationRun run, String by);

    Optional<DeprivationRun> find(RunId id);

    /** At most one more than the cursor's limit, the newest first. */
    List<DeprivationRun> runs(Cursor cursor);

    /** The last completed run over exactly this area, taken on the day or before; of any level when null. */
    Optional<DeprivationRun> lastCompleted(String territory, @Nullable String level, LocalDate day);

    /** How many households the run will look at. */
    long households(DeprivationRun run);

    /** The next households of the run's territory by their ids, each with its members. */
    List<HouseholdChildren> next(DeprivationRun run, UUID after, int limit);

    /** Adds to what the run has frozen. */
    void freeze(RunId id, Collection<Counted> profiles, long ageUnknown);

    /** Everything the run froze, in an order that is always the same. */
    Inputs inputs(RunId id);

    void complete(RunId id, DeprivationRun.Outcome outcome);

    /** Ends a run without a result, and forgets what it froze. */
    void cancel(RunId id);

    /** The members of one household. */
    record HouseholdChildren(UUID householdId, List<ChildSituation> members) {

        public HouseholdChildren {
            members = List.copyOf(members);
        }
    }

    /** What a run froze. */
    record Inputs(List<Counted> profiles, long ageUnknown) {

        public Inputs {
            profiles = List.copyOf(profiles);
        }
    }
}
