package org.socle.registry.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.version.Versions;
import org.socle.registry.retention.domain.RetentionRule;
import org.socle.registry.retention.domain.RetentionSubject;

/** What the data protection officer decides about how long things are held. */
@ApplicationScoped
public class ManageRetention {

    private static final String KIND = "retention-rule";

    private final RetentionStore store;
    private final Operations operations;
    private final Audit audit;
    private final Clock clock;

    ManageRetention(RetentionStore store, Operations operations, Audit audit, Clock clock) {
        this.store = store;
        this.operations = operations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param rows how much was held long enough */
    public record Due(RetentionRule rule, long rows) {}

    @Transactional
    public List<RetentionRule> rules() {
        return store.rules();
    }

    @Transactional
    public RetentionRule read(String subject) {
        return store.lock(known(subject));
    }

    @Transactional
    public RetentionRule change(String named, @Nullable String ifMatch, int keepDays, boolean validateOnly) {
        RetentionSubject subject = known(named);
        RetentionRule before = store.lock(subject);
        Versions.check(ifMatch, before.version());
        if (validateOnly || before.keepDays() == keepDays) {
            return new RetentionRule(subject, keepDays, before.changedBy(), before.changedAt(), before.version());
        }
        store.change(subject, keepDays);
        audit.wrote(KIND, subject.name(), "changed");
        return store.lock(subject);
    }

    /** What would be deleted or anonymised now. */
    @Transactional
    public List<Due> foresee() {
        Instant now = clock.instant();
        return store.rules().stream()
                .map(rule -> new Due(rule, store.due(rule.subject(), rule.limit(now))))
                .toList();
    }

    @Transactional
    public OperationId apply() {
        OperationId operation = operations.start(ApplyRetention.KIND, new ApplyRetention.Input(clock.instant()));
        audit.wrote("retention-run", operation.text(), "started");
        return operation;
    }

    private static RetentionSubject known(String subject) {
        return RetentionSubject.of(subject).orElseThrow(() -> RetentionProblems.RULE_NOT_FOUND.about(subject));
    }
}
