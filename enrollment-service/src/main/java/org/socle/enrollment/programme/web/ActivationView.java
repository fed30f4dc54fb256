package org.socle.enrollment.programme.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.programme.Rules;
import org.socle.kit.operation.OperationId;

@Schema(name = "Activation", description = "The rule that decides now, and the operation that assesses everybody by it")
record ActivationView(
        RuleView rule,

        @Schema(description = "Absent while the programme is a draft") @Nullable
        String operationId) {

    static ActivationView of(Rules.Activated activated) {
        return new ActivationView(
                RuleView.of(activated.rule()),
                activated.operation().map(OperationId::text).orElse(null));
    }
}
