package org.socle.registry.withdrawal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.withdrawal.domain.Withdrawal;

/** Keeps who was withdrawn. Only those inside the transaction's territory are ever seen. */
public interface WithdrawalStore {

    void add(Collection<Withdrawal> withdrawals);

    /** The withdrawal of the person or household with this id. */
    Optional<Withdrawal> find(UUID id);

    /** The withdrawal of the person who had this social number. */
    Optional<Withdrawal> ofNumber(String socialNumber);
}
