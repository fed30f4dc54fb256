package org.socle.registry.recertification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.territory.Territories;
import org.socle.registry.recertification.domain.RecertificationRule;
import org.socle.registry.recertification.domain.RecertificationRules;
import org.socle.web.problem.FieldProblem;

/** Says when households are asked again. A change is a new version, in force at once, and rewrites no household. */
@ApplicationScoped
public class ManageRecertificationRules {

    private final RecertificationStore store;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageRecertificationRules(
            RecertificationStore store, Territories territories, Audit audit, Caller caller, Clock clock) {
        this.store = store;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public RecertificationRules inForce() {
        return store.rules();
    }

    @Transactional
    public RecertificationRules put(List<RecertificationRule> rules, boolean validateOnly) {
        refuseUnfit(rules);
        RecertificationRules before = store.rules();
        if (validateOnly) {
            return new RecertificationRules(before.version() + 1, before.months(), rules);
        }
        int version = store.add(rules, clock.instant(), caller.subject());
        audit.wrote("recertification-rules", Integer.toString(version), "put in force");
        return store.rules();
    }

    private void refuseUnfit(List<RecertificationRule> rules) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<RecertificationRule> told = new HashSet<>();
        for (int at = 0; at < rules.size(); at++) {
            RecertificationRule rule = rules.get(at);
            String territory = rule.territory();
            if (territory != null && territories.find(territory).isEmpty()) {
                problems.add(
                        new FieldProblem("/rules/" + at + "/territory", RecertificationProblems.TERRITORY_UNKNOWN));
            }
            if (!told.add(new RecertificationRule(rule.kind(), rule.category(), territory, 0))) {
                problems.add(new FieldProblem("/rules/" + at, RecertificationProblems.RULE_TWICE));
            }
        }
        if (!problems.isEmpty()) {
            throw RecertificationProblems.fields(problems);
        }
    }
}
