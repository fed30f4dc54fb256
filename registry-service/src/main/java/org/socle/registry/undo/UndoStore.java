package org.socle.registry.undo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.undo.domain.ImportUndo;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.Told;
import org.socle.registry.undo.domain.ToldStatement;
import org.socle.registry.undo.domain.UndoCounts;

/** Finds what a push left in the register, and takes it out. What it undid is not found again. */
public interface UndoStore {

    Optional<ImportUndo> find(ImportId id);

    /** Begins to undo a push, or begins again. */
    void begin(ImportId id, UUID operation, boolean partial);

    void count(ImportId id, UndoCounts more);

    void finish(ImportId id);

    /** How much of what the push did is still there. */
    UndoCounts left(PartnerImport push);

    long statements(PartnerImport push);

    /** Whether some of it lies outside the given areas. */
    boolean reachesBeyond(PartnerImport push, TerritoryScope scope);

    long obstacles(PartnerImport push);

    /** By id and reason: at most one more than the cursor's limit. */
    List<Obstacle> obstacles(PartnerImport push, Cursor cursor);

    /** As {@link #obstacles(PartnerImport)}, against taking back what was said of these persons only. */
    List<Obstacle> obstaclesOf(PartnerImport push, Collection<UUID> persons);

    /**
     * The next statements of the push, the latest first, without what they say.
     *
     * @param before the last one that was looked at; null for the first ones
     */
    List<Place> statementsBefore(PartnerImport push, @Nullable UUID before, int most);

    /** Which of these persons the push told of, and what it did to them. */
    List<Told> told(PartnerImport push, Collection<UUID> persons);

    /** Persons the push told of who live together with one of these. */
    Set<UUID> housemates(PartnerImport push, Collection<UUID> persons);

    /** Who of the push's persons waits in review for being perhaps one of these, by the person they may be. */
    Map<UUID, Set<UUID>> waitingFor(PartnerImport push, Collection<UUID> persons);

    /** What the push said of these persons. */
    List<ToldStatement> statementsOf(PartnerImport push, Collection<UUID> persons);

    /** Deletes persons and households with all that was kept with them; social numbers stay used up. */
    void delete(PartnerImport push, Collection<UUID> persons, Collection<UUID> households);

    /** Which of these persons were, at the given version, as they had been registered. */
    Set<UUID> cleanPersons(Map<UUID, Long> versions);

    /** The same of households that nobody has changed since the push ended. */
    Set<UUID> cleanHouseholds(PartnerImport push, Map<UUID, Long> versions);

    /** Says that these persons and households are again as they were registered. */
    void restored(Collection<UUID> ids);

    /** Lets the organisation's references be unknown again. */
    void forgetReferences(String organisation, Collection<String> personRefs);

    /** Lets rows be known again as they were sent before, by the reference of the person. */
    void restoreReferences(String organisation, Map<String, String> hashes);

    /** Households whose last confirmation is what the push said of one of these persons, their head. */
    Set<UUID> confirmedBy(PartnerImport push, Collection<UUID> persons);

    /** Lets households count as confirmed when what is still there says so: a confirmation, or another collection. */
    void confirmAsStands(Collection<UUID> households);

    /** Deletes statements of a push whose undoing has begun. */
    void takeBack(ImportId id, Collection<UUID> statements);

    /** Where a statement is in the order of statements. */
    record Place(UUID statement, UUID person) {}
}
