package org.socle.testkit.planted.web;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Breaks: events come in through messaging. */
public class IncomingResource {

    @Incoming("planted")
    public void receive(String event) {
        throw new UnsupportedOperationException(event);
    }
}
