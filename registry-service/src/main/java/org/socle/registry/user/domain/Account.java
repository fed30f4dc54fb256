package org.socle.registry.user.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account.
 *
 * @param id the identity provider's own identifier
 * @param function null for an account that has none yet
 * @param demo whether it is one of the published demonstration accounts
 */
public record Account(
        String id,
        String userName,
        @Nullable String email,
        @Nullable String givenNames,
        @Nullable String familyName,
        boolean enabled,
        @Nullable JobFunction function,
        @Nullable String organisation,
        @Nullable String territory,
        boolean demo) {

    /** Changes whenever anything an administrator can change has changed. */
    public long version() {
        return Integer.toUnsignedLong(
                Objects.hash(enabled, function == null ? "" : function.role(), organisation, territory));
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
