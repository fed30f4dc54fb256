package org.socle.registry.change;

import java.util.List;
import java.util.Optional;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangePolicy;

/** Keeps the policy of each kind of change. */
public interface ChangePolicyStore {

    List<ChangePolicy> all();

    ChangePolicy find(ChangeKind kind);

    /** The policy, locked until the transaction ends. */
    ChangePolicy lock(ChangeKind kind);

    /** Writes a policy as its next version. */
    void change(ChangePolicy policy);

    /** The kind with this name; empty when there is none. */
    static Optional<ChangeKind> kind(String name) {
        return List.of(ChangeKind.values()).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
