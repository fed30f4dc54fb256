package org.socle.registry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.registry.coverage.domain.CoverageRule;
import org.socle.registry.scoring.domain.Category;

/** Says what enough coverage is. A change is a new version, in force at once. */
@ApplicationScoped
public class ManageCoverageRules {

    private final CoverageStore store;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageCoverageRules(CoverageStore store, Audit audit, Caller caller, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public CoverageRule inForce() {
        return store.newestRule();
    }

    @Transactional
    public CoverageRule put(Map<Category, Integer> programmes, boolean validateOnly) {
        Instant now = clock.instant();
        if (validateOnly) {
            return new CoverageRule(store.newestRule().version() + 1, programmes, now);
        }
        int version = store.addRule(programmes, now, caller.subject());
        audit.wrote("coverage-rule", Integer.toString(version), "put in force");
        return new CoverageRule(version, programmes, now);
    }
}
