package org.socle.registry.retention.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.retention.domain.RetentionAction;
import org.socle.registry.retention.domain.RetentionRule;
import org.socle.registry.retention.domain.RetentionSubject;

/** @param changedBy absent for what the platform came with */
@Schema(name = "RetentionRule")
record RetentionRuleView(
        RetentionSubject subject,
        RetentionAction action,
        @Schema(examples = "90") int keepDays,
        @Nullable String changedBy,
        Instant changedAt) {

    static RetentionRuleView of(RetentionRule rule) {
        return new RetentionRuleView(
                rule.subject(), rule.subject().action(), rule.keepDays(), rule.changedBy(), rule.changedAt());
    }
}
