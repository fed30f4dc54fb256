package org.socle.grievance.alert.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words a person wrote, made safe to show: composed Unicode, no control or direction characters, no walls of blank
 * lines. Markup is left as written, since what shows it must escape it. Never printed.
 */
public record PlainText(String value) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 4000;

    // Direction overrides and invisible characters can make a text read otherwise than it is stored.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF&&[^\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    public PlainText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A text says something");
        }
    }

    /** The text that is kept; empty when too little or too much is left after cleaning. */
    public static Optional<PlainText> clean(String raw) {
        if (raw.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var lines = LINE_END.matcher(raw).replaceAll("\n");
        var composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        var tidy = TRAILING_BLANKS.matcher(visible).replaceAll("");
        var text = BLANK_LINES.matcher(tidy).replaceAll("\n\n").strip();
        var length = text.codePointCount(0, text.length());
        return length < SHORTEST || length > LONGEST ? Optional.empty() : Optional.of(new PlainText(text));
    }

    @Override
    public String toString() {
        return "PlainText[" + value.length() + " characters]";
    }
}
