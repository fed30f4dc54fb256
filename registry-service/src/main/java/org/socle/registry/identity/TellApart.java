package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.id.Ids;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.person.domain.PersonId;

/** Says that two persons are two, so that neither the duplicate check nor anybody makes them one. */
@ApplicationScoped
public class TellApart {

    private final IdentityGate gate;
    private final HoldPersons hold;
    private final WriteIdentity write;
    private final Audit audit;

    TellApart(IdentityGate gate, HoldPersons hold, WriteIdentity write, Audit audit) {
        this.gate = gate;
        this.hold = hold;
        this.write = write;
        this.audit = audit;
    }

    @Transactional
    public IdentityChange tellApart(String one, String other, String reason, boolean validateOnly) {
        UUID first = gate.named("/one", one).id().value();
        UUID second = gate.named("/other", other).id().value();
        if (first.equals(second)) {
            throw IdentityProblems.field("/other", IdentityProblems.SAME_PERSON);
        }
        Held held = hold.hold(Set.of(first, second), Set.of(), Set.of());
        NotSame apart = new NotSame(Ids.next(), first, second);
        held.history().clusters().refusal(apart).ifPresent(refusal -> {
            throw IdentityProblems.of(refusal);
        });
        gate.refuseOwnRegistration(held, Set.of(first, second));
        IdentityChange change = new IdentityChange(List.of(apart), Set.of(first, second), held.scene(), held.scene());
        if (!validateOnly) {
            write.write(held, change, List.of(), reason);
            audit.wrote("person", new PersonId(first).text(), "told-apart");
            audit.wrote("person", new PersonId(second).text(), "told-apart");
        }
        return gate.shown(change);
    }
}
