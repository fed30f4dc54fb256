package org.socle.enrollment;

/** The names of the channels events come in by. */
public final class Channels {

    public static final String HOUSEHOLD_EVENTS = "household-events";
    public static final String PERSON_EVENTS = "person-events";
    public static final String QUESTIONNAIRE_EVENTS = "questionnaire-events";

    private Channels() {}
}
