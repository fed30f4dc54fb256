package org.socle.registry.matching.domain;

/** How well two words or two names agree, best last. */
enum Agreement {
    DIFFERENT,
    /** One or two letters apart, or known as forms of one name. */
    CLOSE,
    /** Written differently, sounding alike. */
    SOUND,
    EXACT
}
