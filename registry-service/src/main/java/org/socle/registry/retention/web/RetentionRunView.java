package org.socle.registry.retention.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.retention.ManageRetention.Due;
import org.socle.registry.retention.domain.RetentionAction;
import org.socle.registry.retention.domain.RetentionSubject;

/**
 * What was held long enough.
 *
 * @param operationId the work that deletes and anonymises it; absent when only asked (validate_only)
 */
@Schema(name = "RetentionRun")
record RetentionRunView(
        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId,

        List<DueView> items) {

    @Schema(name = "RetentionDue")
    record DueView(
            RetentionSubject subject,
            RetentionAction action,
            @Schema(examples = "1240") long rows) {}

    static RetentionRunView of(@Nullable String operationId, List<Due> due) {
        return new RetentionRunView(
                operationId,
                due.stream()
                        .map(each -> new DueView(
                                each.rule().subject(), each.rule().subject().action(), each.rows()))
                        .toList());
    }
}
