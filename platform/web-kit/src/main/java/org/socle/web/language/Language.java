package org.socle.web.language;

import java.util.Locale;

/** A language in which Socle speaks to people. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The IETF tag, as in {@code Content-Language}. */
    public String tag() {
        return locale.getLanguage();
    }
}
