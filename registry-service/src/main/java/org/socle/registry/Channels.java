package org.socle.registry;

/** The names of the channels events come in by. */
public final class Channels {

    public static final String ENROLLMENT_EVENTS = "enrollment-events";

    private Channels() {}
}
