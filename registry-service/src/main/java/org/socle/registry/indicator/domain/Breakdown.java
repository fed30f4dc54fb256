package org.socle.registry.indicator.domain;

import java.util.Locale;
import java.util.Optional;

/** What a figure is broken down by, beside the area. */
public enum Breakdown {
    SEX,
    /** 0-4, 5-17, 18-34, 35-59, 60 and more, on the day of the figure. */
    AGE_BAND,
    DISABILITY,
    RESIDENCE,
    WORK_STATUS,
    HOUSEHOLD_KIND,
    /** The fact that is filled in or not. */
    FIELD,
    /** The age band of a definition of deprivation: its figures are never added up. */
    BAND,
    /** Persons with disabilities, informal workers, rural workers: somebody can be several of them. */
    TARGET_GROUP,
    /** Areas in which some programme has begun a pilot, and all others. */
    PILOT;

    /** As it is written in addresses and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Breakdown> of(String code) {
        for (Breakdown each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
