package org.socle.enrollment.programme.domain;

import java.util.List;
import java.util.Optional;

/** Versions of rules at rest. */
public interface RuleStore {

    int lastNumber(ProgrammeId programme);

    void insert(RuleVersion rule);

    Optional<RuleVersion> find(ProgrammeId programme, int number);

    List<RuleVersion> all(ProgrammeId programme);

    void activated(RuleVersion rule);
}
