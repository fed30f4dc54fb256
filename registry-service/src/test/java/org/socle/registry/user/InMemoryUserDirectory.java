package org.socle.registry.user;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.socle.registry.user.domain.Account;
import org.socle.registry.user.domain.Assignment;
import org.socle.registry.user.domain.JobFunction;

/** Takes the identity provider's place in component tests. */
@Alternative
@Priority(1)
@ApplicationScoped
class InMemoryUserDirectory implements UserDirectory {

    static final String DEMO = "demo-account";
    static final String THIES = "account-of-thies";
    static final String MYSELF = "admin";

    private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>(Map.of(
            DEMO, account(DEMO, "registrar", "SN-DK", true),
            THIES, account(THIES, "somebody-in-thies", "SN-TH", false),
            MYSELF, account(MYSELF, "the-admin", "SN", false)));

    private static Account account(String id, String name, String territory, boolean demo) {
        return new Account(id, name, null, null, null, true, JobFunction.REGISTRAR, "RNU", territory, demo);
    }

    @Override
    public List<Account> list(int from, int most) {
        return accounts.values().stream()
                .sorted(Comparator.comparing(Account::userName))
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<String> create(NewAccount account, Assignment assignment) {
        if (accounts.values().stream().anyMatch(other -> other.userName().equals(account.userName()))) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        accounts.put(
                id,
                new Account(
                        id,
                        account.userName(),
                        account.email(),
                        account.givenNames(),
                        account.familyName(),
                        true,
                        assignment.function(),
                        assignment.organisation(),
                        assignment.territory(),
                        false));
        return Optional.of(id);
    }

    @Override
    public void assign(String id, Assignment assignment) {
        accounts.computeIfPresent(
                id,
                (ignored, before) -> new Account(
                        id,
                        before.userName(),
                        before.email(),
                        before.givenNames(),
                        before.familyName(),
                        before.enabled(),
                        assignment.function(),
                        assignment.organisation(),
                        assignment.territory(),
                        before.demo()));
    }

    @Override
    public void enable(String id, boolean enabled) {
        accounts.computeIfPresent(
                id,
                (ignored, before) -> new Account(
                        id,
                        before.userName(),
                        before.email(),
                        before.givenNames(),
                        before.familyName(),
                        enabled,
                        before.function(),
                        before.organisation(),
                        before.territory(),
                        before.demo()));
    }
}
