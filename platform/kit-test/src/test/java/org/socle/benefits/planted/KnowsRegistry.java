package org.socle.benefits.planted;

import org.socle.registry.planted.Known;

/** Breaks: a service knows no other service. */
public final class KnowsRegistry {

    public Known known() {
        return new Known();
    }
}
