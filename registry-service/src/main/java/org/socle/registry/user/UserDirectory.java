package org.socle.registry.user;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.user.domain.Account;
import org.socle.registry.user.domain.Assignment;

/** The identity provider's users. */
public interface UserDirectory {

    /** Accounts in the directory's own order, from a position on. */
    List<Account> list(int from, int most);

    Optional<Account> find(String id);

    /**
     * Creates an enabled account.
     *
     * @return its id, or empty when the name is taken
     */
    Optional<String> create(NewAccount account, Assignment assignment);

    /** Gives an account this function and takes every other away. */
    void assign(String id, Assignment assignment);

    /** Lets somebody in or keeps them out; whoever is kept out is signed out at once. */
    void enable(String id, boolean enabled);

    /** @param temporaryPassword to be changed at the first sign-in; null when the person sets one by mail */
    record NewAccount(
            String userName,
            @Nullable String email,
            @Nullable String givenNames,
            @Nullable String familyName,
            @Nullable String temporaryPassword) {

        @Override
        public String toString() {
            return "NewAccount[hidden]";
        }
    }
}
