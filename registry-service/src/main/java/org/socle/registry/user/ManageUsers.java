package org.socle.registry.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.territory.Territories;
import org.socle.kit.territory.Territory;
import org.socle.kit.version.Versions;
import org.socle.registry.user.UserDirectory.NewAccount;
import org.socle.registry.user.domain.Account;
import org.socle.registry.user.domain.Assignment;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/**
 * What an administrator does with accounts: only inside the administrator's own territory, never with themselves, never
 * with the demonstration accounts.
 */
@ApplicationScoped
public class ManageUsers {

    private static final String KIND = "user";

    private final UserDirectory directory;
    private final Territories territories;
    private final Caller caller;
    private final Audit audit;

    ManageUsers(UserDirectory directory, Territories territories, Caller caller, Audit audit) {
        this.directory = directory;
        this.territories = territories;
        this.caller = caller;
        this.audit = audit;
    }

    /** Accounts of the caller's territory. A page may be shorter than its limit although another one follows. */
    @Transactional
    public Page<Account> list(Cursor cursor) {
        int from = cursor.after().map(Integer::parseInt).orElse(0);
        List<Account> read = directory.list(from, cursor.limit() + 1);
        List<Account> visible = new ArrayList<>();
        for (Account account : read.subList(0, Math.min(read.size(), cursor.limit()))) {
            if (isVisible(account)) {
                visible.add(account);
            }
        }
        audit.read(KIND, visible.stream().map(Account::id).toList());
        return Page.from(visible, read.size() > cursor.limit() ? Integer.toString(from + cursor.limit()) : null);
    }

    @Transactional
    public Account read(String id) {
        Account account = visible(id);
        audit.read(KIND, List.of(id));
        return account;
    }

    /** The audit entry is written first: an account that nobody answers for must not come to be. */
    @Transactional
    public Account create(NewAccount account, Assignment assignment, boolean validateOnly) {
        refuseOutside(assignment);
        if (validateOnly) {
            return new Account(
                    "",
                    account.userName(),
                    account.email(),
                    account.givenNames(),
                    account.familyName(),
                    true,
                    assignment.function(),
                    assignment.organisation(),
                    assignment.territory(),
                    false);
        }
        audit.wrote(KIND, account.userName(), "created");
        String id = directory
                .create(account, assignment)
                .orElseThrow(() -> UserProblems.NAME_TAKEN.about(account.userName()));
        return directory.find(id).orElseThrow();
    }

    @Transactional
    public Account assign(String id, @Nullable String ifMatch, Assignment assignment, boolean validateOnly) {
        Account account = changeable(id, ifMatch);
        refuseOutside(assignment);
        if (!validateOnly) {
            audit.wrote(KIND, account.id(), "assigned");
            directory.assign(account.id(), assignment);
        }
        return directory.find(id).orElse(account);
    }

    @Transactional
    public Account enable(String id, boolean enabled, boolean validateOnly) {
        Account account = changeable(id);
        if (!validateOnly && account.enabled() != enabled) {
            audit.wrote(KIND, account.id(), enabled ? "enabled" : "disabled");
            directory.enable(account.id(), enabled);
        }
        return directory.find(id).orElse(account);
    }

    private Account changeable(String id, @Nullable String ifMatch) {
        Account account = changeable(id);
        Versions.check(ifMatch, account.version());
        return account;
    }

    private Account changeable(String id) {
        Account account = visible(id);
        if (account.demo()) {
            throw UserProblems.DEMO.about();
        }
        if (account.id().equals(caller.subject())) {
            throw UserProblems.SELF.about();
        }
        return account;
    }

    private Account visible(String id) {
        return directory.find(id).filter(this::isVisible).orElseThrow(() -> UserProblems.NOT_FOUND.about(id));
    }

    /** An account without a territory can do nothing yet; any administrator may give it one. */
    private boolean isVisible(Account account) {
        String territory = account.territory();
        return territory == null || isOwn(territories.find(territory));
    }

    private void refuseOutside(Assignment assignment) {
        Optional<Territory> area = territories.find(assignment.territory());
        if (area.isEmpty()) {
            throw refused(UserProblems.TERRITORY_UNKNOWN);
        }
        if (!isOwn(area)) {
            throw refused(UserProblems.TERRITORY_OUTSIDE);
        }
    }

    private boolean isOwn(Optional<Territory> area) {
        Optional<Territory> own = caller.territory().flatMap(territories::find);
        return own.isPresent() && area.isPresent() && own.get().contains(area.get());
    }

    private static RuntimeException refused(String code) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem("/territory", code)));
    }
}
