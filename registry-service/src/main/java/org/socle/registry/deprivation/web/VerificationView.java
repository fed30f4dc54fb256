package org.socle.registry.deprivation.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.deprivation.DeprivationIds;
import org.socle.registry.deprivation.ManageRuns.Verification;

/**
 * What a run gives when it is computed again from what it froze.
 *
 * @param method by which formulas it was computed now
 * @param inputsEqual whether what was frozen is still the same
 * @param resultEqual whether the result is the same, byte by byte
 */
@Schema(name = "DeprivationVerification")
record VerificationView(
        @Schema(examples = "dpr_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String runId,

        @Schema(examples = "moda-1") String method,
        String inputsHash,
        String resultHash,
        boolean inputsEqual,
        boolean resultEqual) {

    static VerificationView of(Verification verification) {
        var outcome = verification.outcome();
        return new VerificationView(
                DeprivationIds.text(verification.run().id()),
                outcome.method(),
                outcome.inputsHash(),
                outcome.resultHash(),
                verification.inputsEqual(),
                verification.resultEqual());
    }
}
