package org.socle.registry.recertification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.paging.Cursor;
import org.socle.kit.territory.Territory;
import org.socle.registry.recertification.domain.Confirmation;
import org.socle.registry.recertification.domain.Recertification;
import org.socle.registry.recertification.domain.RecertificationRule;
import org.socle.registry.recertification.domain.RecertificationRules;
import org.socle.registry.recertification.domain.Term;

/** Keeps rules and confirmations. Only households inside the transaction's territory are ever seen. */
public interface RecertificationStore {

    /** Until when a household counts as the rules are now; empty for one that another stands for. */
    Optional<Term> term(UUID household, LocalDate today);

    /** Some households due before a day, whoever has waited longest first, behind a position. */
    List<Recertification> due(LocalDate before, Optional<Territory> area, DuePosition after, int most, LocalDate today);

    void add(Confirmation confirmation);

    /** Of one household, newest first; at most one more than the cursor's limit. */
    List<Confirmation> confirmations(UUID household, Cursor cursor);

    /** Everything about these households was collected or confirmed on that day; an earlier day than known changes nothing. */
    void confirmed(Collection<UUID> households, LocalDate on);

    RecertificationRules rules();

    /** Puts rules in force. @return their version */
    int add(List<RecertificationRule> rules, Instant now, String by);
}
