package org.socle.grievance;

/** The names of this service's channels. */
public final class Channels {

    public static final String PROGRAMME_EVENTS = "programme-events";

    private Channels() {}
}
