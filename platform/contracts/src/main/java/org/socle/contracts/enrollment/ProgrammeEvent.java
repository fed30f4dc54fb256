package org.socle.contracts.enrollment;

import org.socle.contracts.DomainEvent;

/** What enrollment tells about a programme. */
public sealed interface ProgrammeEvent extends DomainEvent
        permits ProgrammeOpenedV1, ProgrammeRuleActivatedV1, ProgrammeClosedV1 {}
