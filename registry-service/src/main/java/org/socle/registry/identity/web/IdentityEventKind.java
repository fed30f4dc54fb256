package org.socle.registry.identity.web;

import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;

/** What an identity event is called outside. */
enum IdentityEventKind {
    LINK,
    UNLINK,
    MERGE,
    SPLIT,
    UNMERGE,
    NOT_SAME,
    SURVIVOR_SET;

    static IdentityEventKind of(IdentityEvent event) {
        return switch (event) {
            case Linked ignored -> LINK;
            case Unlinked ignored -> UNLINK;
            case Merged ignored -> MERGE;
            case Split ignored -> SPLIT;
            case Unmerged ignored -> UNMERGE;
            case NotSame ignored -> NOT_SAME;
            case SurvivorSet ignored -> SURVIVOR_SET;
        };
    }
}
