package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.intake.ImportStore;
import org.socle.registry.intake.SeeImports;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.undo.domain.ImportUndo;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.UndoCounts;

/** Lets an organisation take a list back that it pushed by mistake, and see what stands against it. */
@ApplicationScoped
public class UndoImports {

    private final SeeImports see;
    private final ImportStore imports;
    private final UndoStore undos;
    private final Operations operations;
    private final ScopedWork scope;
    private final Territories territories;
    private final Caller caller;
    private final Audit audit;

    UndoImports(
            SeeImports see,
            ImportStore imports,
            UndoStore undos,
            Operations operations,
            ScopedWork scope,
            Territories territories,
            Caller caller,
            Audit audit) {
        this.see = see;
        this.imports = imports;
        this.undos = undos;
        this.operations = operations;
        this.scope = scope;
        this.territories = territories;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Where the undoing of a push stands.
     *
     * @param undo null when nobody has asked for it
     * @param left what the push did and still is there
     * @param obstacles how much stands against taking the rest back
     */
    public record Standing(PartnerImport push, @Nullable ImportUndo undo, UndoCounts left, long obstacles) {

        /** Whether an operation takes the rest back now. */
        public boolean isUnderWay() {
            return undo != null && undo.underWay();
        }
    }

    /**
     * Begins to undo a push. Asked again while that goes on, or when nothing is left, nothing more happens.
     *
     * @param partial whether to undo the rest where something stands against a part
     * @throws org.socle.web.problem.ProblemException 404 when it is not the caller's own, 409 while it is still being
     *     worked on, when the caller does not see all of it, or when something stands against it
     */
    @Transactional
    public Standing undo(String id, boolean partial, boolean validateOnly) {
        PartnerImport push = seen(id);
        imports.lockOrganisation(push.organisation());
        Standing standing = standing(push);
        if (validateOnly || standing.isUnderWay() || standing.left().areNone()) {
            return standing;
        }
        if (!partial && standing.obstacles() > 0) {
            throw UndoProblems.OBSTRUCTED.about(push.id().text(), standing.obstacles());
        }
        // Whoever undoes a push sees all of it, but persons may have moved since.
        OperationId operation = operations.start(
                RunUndo.KIND, new RunUndo.Input(push.id().text(), undos.statements(push)), TerritoryScope.WHOLE);
        undos.begin(push.id(), operation.value(), partial);
        audit.wrote("import", push.id().text(), "undone");
        return new Standing(push, undos.find(push.id()).orElseThrow(), standing.left(), standing.obstacles());
    }

    @Transactional
    public Standing get(String id) {
        return standing(seen(id));
    }

    @Transactional
    public Page<Obstacle> obstacles(String id, Cursor cursor) {
        PartnerImport push = seen(id);
        Page<Obstacle> page = Page.of(undos.obstacles(push, cursor), cursor, Obstacle::position);
        audit.read("person", ids(page, Obstacle.Kind.PERSON));
        audit.read("household", ids(page, Obstacle.Kind.HOUSEHOLD));
        return page;
    }

    /** An id as it stands in addresses. */
    public static String text(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case PERSON -> new PersonId(obstacle.id()).text();
            case HOUSEHOLD -> new HouseholdId(obstacle.id()).text();
        };
    }

    private static List<String> ids(Page<Obstacle> page, Obstacle.Kind kind) {
        return page.items().stream()
                .filter(obstacle -> obstacle.kind() == kind)
                .map(UndoImports::text)
                .distinct()
                .toList();
    }

    /** The caller's own push, of which all is seen from here on. */
    private PartnerImport seen(String id) {
        PartnerImport push = see.own(id);
        if (push.validateOnly()) {
            throw UndoProblems.REHEARSAL.about(id);
        }
        if (push.finishedAt() == null) {
            throw UndoProblems.NOT_FINISHED.about(id);
        }
        Optional<TerritoryScope> own =
                caller.territory().flatMap(territories::find).map(Territory::scope);
        scope.assume(TerritoryScope.WHOLE);
        if (own.isEmpty() || undos.reachesBeyond(push, own.get())) {
            throw UndoProblems.OUTSIDE.about(id);
        }
        return push;
    }

    private Standing standing(PartnerImport push) {
        return new Standing(push, undos.find(push.id()).orElse(null), undos.left(push), undos.obstacles(push));
    }
}
