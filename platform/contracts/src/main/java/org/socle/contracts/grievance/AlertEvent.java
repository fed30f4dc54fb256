package org.socle.contracts.grievance;

import org.socle.contracts.DomainEvent;

/** What the grievance service tells about an alert. */
public sealed interface AlertEvent extends DomainEvent
        permits AlertRaisedV1, AlertRelayedV1, AlertAnsweredV1, AlertClosedV1 {}
