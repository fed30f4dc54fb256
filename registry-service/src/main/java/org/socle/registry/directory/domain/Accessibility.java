package org.socle.registry.directory.domain;

/** What makes an access point usable for everybody; the words are in the code list accessibility. */
public enum Accessibility {
    RAMP,
    STEP_FREE_ENTRANCE,
    ACCESSIBLE_TOILET,
    SIGN_LANGUAGE,
    BRAILLE,
    EASY_TO_READ,
    FEMALE_STAFF
}
