package org.socle.registry.retention;

import java.time.Instant;
import java.util.List;
import org.socle.registry.retention.domain.RetentionRule;
import org.socle.registry.retention.domain.RetentionSubject;

/** Keeps the rules and does what they say. */
public interface RetentionStore {

    /** In the order of the subjects. */
    List<RetentionRule> rules();

    /** The rule, locked until the transaction ends. */
    RetentionRule lock(RetentionSubject subject);

    void change(RetentionSubject subject, int keepDays);

    /** How much was held long enough. */
    long due(RetentionSubject subject, Instant limit);

    /** Deletes or anonymises some of it, the oldest first, and says how much. */
    int apply(RetentionSubject subject, Instant limit, int most);
}
