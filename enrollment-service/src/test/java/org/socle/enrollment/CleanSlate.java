package org.socle.enrollment;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;

/** Forgets what other tests have left, so that each begins with nobody and nothing known. */
@Unremovable
@ApplicationScoped
public class CleanSlate {

    private static final List<String> TABLES = List.of(
            "enrollment",
            "application",
            "selection",
            "quota",
            "rule_version",
            "programme",
            "questionnaire_view",
            "household_member_view",
            "household_view",
            "person_view");

    private final ScopedWork scope;
    private final Sql sql;

    CleanSlate(ScopedWork scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    /** Lets the same events come in a second time, as if for the first. */
    public void forgetWhatCameIn() {
        scope.run(TerritoryScope.WHOLE, () -> {
            sql.of("DELETE FROM parked_event").update();
            sql.of("DELETE FROM inbox_position").update();
        });
    }

    public void wipe() {
        scope.run(
                TerritoryScope.WHOLE,
                () -> TABLES.forEach(table -> sql.of("DELETE FROM " + table).update()));
    }
}
