package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.household.domain.Household;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.undo.domain.Told;
import org.socle.registry.undo.domain.ToldStatement;
import org.socle.registry.undo.domain.UndoCounts;
import org.socle.registry.withdrawal.WithdrawalStore;
import org.socle.registry.withdrawal.domain.Withdrawal;

/** Takes persons and households out of the register whom a push had brought. Callers hold the rows locked. */
@ApplicationScoped
class WithdrawRegistered {

    private final UndoStore undos;
    private final UnlinkStatements unlink;
    private final WithdrawalStore withdrawals;
    private final MatchIndex matchIndex;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final TellRegistrations tell;
    private final Clock clock;

    WithdrawRegistered(
            UndoStore undos,
            UnlinkStatements unlink,
            WithdrawalStore withdrawals,
            MatchIndex matchIndex,
            HouseholdStore households,
            PersonStore persons,
            TellRegistrations tell,
            Clock clock) {
        this.undos = undos;
        this.unlink = unlink;
        this.withdrawals = withdrawals;
        this.matchIndex = matchIndex;
        this.households = households;
        this.persons = persons;
        this.tell = tell;
        this.clock = clock;
    }

    UndoCounts withdraw(PartnerImport push, Judged judged, Map<UUID, List<ToldStatement>> said) {
        List<Told> registered = judged.registered();
        if (registered.isEmpty()) {
            return UndoCounts.NONE;
        }
        Set<UUID> ending = new TreeSet<>();
        Set<UUID> left = new TreeSet<>();
        for (Told each : registered) {
            UUID home = each.household();
            if (home != null) {
                (each.foundedHousehold() ? ending : left).add(home);
            }
        }
        List<UUID> ids = registered.stream().map(Told::person).toList();
        List<Person> people = persons.findAll(ids);
        List<Household> ended = households.lock(ending);
        unlink.unlink(push, people, said);
        matchIndex.remove(ids);
        withdrawals.add(gone(push, people, ended));
        undos.delete(push, ids, ending);
        tell.withdrawn(
                people.stream()
                        .filter(person -> person.status() == RegistrationStatus.ACTIVE)
                        .toList(),
                ended.stream()
                        .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                        .toList());
        // Households that were there before are told without those who had joined.
        tell.changed(households.lock(left).stream()
                .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                .toList());
        return new UndoCounts(ended.size(), people.size(), 0, 0);
    }

    private List<Withdrawal> gone(PartnerImport push, List<Person> people, List<Household> ended) {
        Instant now = clock.instant();
        List<Withdrawal> gone = new ArrayList<>();
        for (Person person : people) {
            gone.add(new Withdrawal(person.id().value(), push.id().value(), person.territory(), now));
        }
        for (Household household : ended) {
            gone.add(new Withdrawal(
                    household.id().value(), push.id().value(), household.home().territory(), now));
        }
        return gone;
    }
}
