package org.socle.benefits;

/** The names of this service's channels. */
public final class Channels {

    public static final String PROGRAMME_EVENTS = "programme-events";
    public static final String ENROLLMENT_EVENTS = "enrollment-events";

    private Channels() {}
}
