package org.socle.kit.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.view.EventHistory.Kept;
import org.socle.kit.view.View.Part;
import org.socle.kit.view.ViewState.Source;

/** Says which views there are and whether they can be made anew, and begins to. */
@ApplicationScoped
class StartRebuild {

    private static final String AUDIT_KIND = "view";

    private final Views views;
    private final EventHistory history;
    private final Operations operations;
    private final Audit audit;

    StartRebuild(Views views, EventHistory history, Operations operations, Audit audit) {
        this.views = views;
        this.history = history;
        this.operations = operations;
        this.audit = audit;
    }

    List<ViewState> all() {
        return views.all().stream().map(this::state).toList();
    }

    /** The view, if the log has all of it. */
    ViewState foresee(String name) {
        var state = state(views.find(name).orElseThrow(() -> ViewProblems.NOT_FOUND.about(name)));
        for (var source : state.sources()) {
            if (!source.complete()) {
                throw ViewProblems.LOG_INCOMPLETE.about(source.topic());
            }
        }
        if (operations.underWay(RebuildView.KIND).isPresent()) {
            throw ViewProblems.UNDER_WAY.about();
        }
        return state;
    }

    OperationId start(String name) {
        audit.wrote(AUDIT_KIND, name, "rebuilt");
        return operations.start(RebuildView.KIND, new RebuildView.Input(name), TerritoryScope.WHOLE);
    }

    private ViewState state(View view) {
        return new ViewState(
                view.name(),
                view.tables(),
                view.parts().stream().map(this::source).toList());
    }

    private Source source(Part part) {
        var kept = kept(part.topic());
        return new Source(part.consumer().name(), part.topic(), kept.records(), kept.fromTheFirst(), kept.forEver());
    }

    private Kept kept(String topic) {
        try {
            return history.kept(topic);
        } catch (HistoryAway e) {
            throw ViewProblems.LOG_AWAY.about(topic);
        }
    }
}
