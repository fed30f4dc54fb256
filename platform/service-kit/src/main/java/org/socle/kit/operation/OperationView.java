package org.socle.kit.operation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationStore.StoredOperation;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;

/**
 * Long work as its owner sees it.
 *
 * @param result what it came to, once SUCCEEDED; its shape depends on the kind
 * @param problem why it stopped, once FAILED
 */
@Schema(name = "Operation")
record OperationView(
        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String kind,
        OperationState state,
        ProgressView progress,
        @JsonRawValue @Nullable String result,
        @Nullable ProblemView problem,
        @Nullable Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * @param total rows in all, once known
     * @param percent 0 to 100, once the total is known
     */
    @Schema(name = "OperationProgress")
    record ProgressView(
            @Nullable Long total,
            long processed,
            long accepted,
            long rejected,
            @Nullable Integer percent) {}

    @Schema(name = "OperationProblem")
    record ProblemView(
            String code,
            String title,
            @Nullable String detail,
            @Nullable String fix) {}

    static OperationView of(StoredOperation operation, OperationStore store, Language language) {
        return new OperationView(
                operation.id().text(),
                operation.kind(),
                operation.state(),
                progress(operation),
                operation.result(),
                problem(operation, store, language),
                operation.createdAt(),
                operation.startedAt(),
                operation.finishedAt());
    }

    private static ProgressView progress(StoredOperation operation) {
        var total = operation.total();
        return new ProgressView(
                total,
                operation.processed(),
                operation.accepted(),
                operation.rejected(),
                total == null ? null : percent(operation.processed(), total));
    }

    private static int percent(long processed, long total) {
        return total == 0 ? 100 : (int) Math.min(100, processed * 100 / total);
    }

    private static @Nullable ProblemView problem(StoredOperation operation, OperationStore store, Language language) {
        var code = operation.problemCode();
        if (code == null) {
            return null;
        }
        var texts = ProblemTexts.all();
        var args = operation.problemArgs(store).toArray();
        return new ProblemView(
                code,
                texts.title(language, code, args),
                texts.find(language, code, ProblemTexts.Part.DETAIL, args).orElse(null),
                texts.find(language, code, ProblemTexts.Part.FIX, args).orElse(null));
    }
}
