package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.Progress;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.intake.ChangedRowStore;
import org.socle.registry.intake.ImportStore;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.undo.UndoStore.Place;
import org.socle.registry.undo.domain.Told;
import org.socle.registry.undo.domain.ToldStatement;
import org.socle.registry.undo.domain.UndoCounts;

/**
 * Takes the latest statements of a push back, in one transaction, with all that the push did to whoever they are about. A
 * household goes whole or stays whole.
 */
@ApplicationScoped
class UndoStep {

    private final UndoStore undos;
    private final ImportStore imports;
    private final MatchIndex matchIndex;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final WithdrawRegistered withdraw;
    private final TakeBackRows takeBack;
    private final ChangedRowStore changedRows;
    private final RestoredVersions versions;

    UndoStep(
            UndoStore undos,
            ImportStore imports,
            MatchIndex matchIndex,
            HouseholdStore households,
            PersonStore persons,
            WithdrawRegistered withdraw,
            TakeBackRows takeBack,
            ChangedRowStore changedRows,
            RestoredVersions versions) {
        this.undos = undos;
        this.imports = imports;
        this.matchIndex = matchIndex;
        this.households = households;
        this.persons = persons;
        this.withdraw = withdraw;
        this.takeBack = takeBack;
        this.changedRows = changedRows;
        this.versions = versions;
    }

    /**
     * @param last the last statement that was looked at
     * @param progress in statements: what is gone, and what of those looked at stays
     */
    record Done(@Nullable UUID last, Progress progress) {
        boolean isNothing() {
            return progress.processed() == 0;
        }
    }

    Done next(PartnerImport push, @Nullable UUID before, int statements) {
        // In the order of a push: its organisation, then the register, then households, then persons.
        imports.lockOrganisation(push.organisation());
        matchIndex.hold();
        List<Place> page = undos.statementsBefore(push, before, statements);
        if (page.isEmpty()) {
            return new Done(before, Progress.NONE);
        }
        Set<UUID> together = together(push, page.stream().map(Place::person).toList());
        hold(together);
        Judged judged = Judged.of(
                undos.told(push, together), undos.obstaclesOf(push, together), undos.waitingFor(push, together));
        Map<UUID, List<ToldStatement>> said =
                undos.statementsOf(push, together).stream().collect(Collectors.groupingBy(ToldStatement::person));
        List<ChangedRow> changed = changedRows.of(
                push.id(), judged.known().stream().map(Told::person).toList());
        Set<UUID> clean = versions.asRegistered(push, judged, changed);
        UndoCounts corrected = takeBack.takeBack(push, judged, said, changed);
        UndoCounts withdrawn = withdraw.withdraw(push, judged, said);
        undos.restored(clean);
        undos.count(
                push.id(),
                new UndoCounts(
                        withdrawn.households(), withdrawn.persons(), corrected.links(), corrected.corrections()));
        long gone = said.entrySet().stream()
                .filter(entry -> judged.isUndone(entry.getKey()))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        long stays =
                page.stream().filter(place -> !judged.isUndone(place.person())).count();
        return new Done(page.getLast().statement(), new Progress(gone + stays, gone, stays));
    }

    /**
     * With whoever lives with them, and whoever waits for being perhaps one of them: what depends on what is then seen
     * at once, in whatever order the statements came.
     */
    private Set<UUID> together(PartnerImport push, Collection<UUID> first) {
        Set<UUID> together = new TreeSet<>(first);
        Set<UUID> added = together;
        while (!added.isEmpty()) {
            Set<UUID> more = new HashSet<>(undos.housemates(push, added));
            undos.waitingFor(push, added).values().forEach(more::addAll);
            more.removeAll(together);
            together.addAll(more);
            added = more;
        }
        return together;
    }

    private void hold(Set<UUID> together) {
        Set<UUID> homes = new TreeSet<>();
        for (Person person : persons.findAll(together)) {
            if (person.householdId() != null) {
                homes.add(person.householdId());
            }
        }
        households.lock(homes);
        persons.lock(together);
    }
}
