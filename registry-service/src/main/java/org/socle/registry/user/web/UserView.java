package org.socle.registry.user.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.user.domain.Account;
import org.socle.registry.user.domain.JobFunction;

/** Somebody's account. */
@Schema(name = "User")
record UserView(
        @Schema(examples = "4c8b1c1e-6f0f-4f0b-9a53-3d8f1f6c2a10")
        String id,

        @Schema(examples = "awa.ndiaye") String userName,
        @Nullable String email,
        @Nullable String givenNames,
        @Nullable String familyName,
        boolean enabled,
        @Schema(examples = "REGISTRAR") @Nullable JobFunction function,
        @Schema(examples = "RNU-DEMO") @Nullable String organisation,
        @Schema(examples = "SN-DK") @Nullable String territory,
        boolean demo) {

    static UserView of(Account account) {
        return new UserView(
                account.id(),
                account.userName(),
                account.email(),
                account.givenNames(),
                account.familyName(),
                account.enabled(),
                account.function(),
                account.organisation(),
                account.territory(),
                account.demo());
    }

    @Override
    public String toString() {
        return "UserView[" + id + "]";
    }
}
