package org.socle.registry.matching.domain.model;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.socle.registry.matching.domain.model.Waterfall.Bar;

/** A waterfall in one sentence, for the reviewer who has a minute and for the person who asks. */
public final class Explanation {

    /** Less than this, up or down, is not worth a word. */
    private static final double WORTH_A_WORD = 1;

    /** No sentence claims more than this, since none of the weights is known so well. */
    private static final double MOST_CLAIMED = 0.9999;

    private final Locale locale;
    private final ResourceBundle words;

    private Explanation(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "matching.levels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Explanation in(Locale locale) {
        return new Explanation(locale);
    }

    public String sentence(Waterfall waterfall) {
        String probability = percent(waterfall.probability());
        String agree = list(waterfall.bars().stream()
                .filter(bar -> bar.bits() >= WORTH_A_WORD)
                .toList());
        String disagree = list(waterfall.bars().stream()
                .filter(bar -> bar.bits() <= -WORTH_A_WORD)
                .toList());
        StringBuilder sentence = new StringBuilder(text("zone." + waterfall.zone(), probability));
        if (!agree.isEmpty()) {
            sentence.append(text("for", agree));
        }
        if (!disagree.isEmpty()) {
            sentence.append(text("against", disagree));
        }
        if (waterfall.householdBits() <= -WORTH_A_WORD) {
            sentence.append(words.getString("kin"));
        }
        if (waterfall.householdBits() >= WORTH_A_WORD) {
            sentence.append(words.getString("household"));
        }
        return sentence.append('.').toString();
    }

    /**
     * What to ask the person, who knows best: about fields that one of the two does not tell, and those that speak against
     * one person. None for the names themselves, the sex and the household, which are in sight.
     */
    public List<String> questions(Waterfall waterfall) {
        return waterfall.bars().stream()
                .filter(bar -> bar.level().isEmpty() || bar.bits() <= -WORTH_A_WORD)
                .map(bar -> "ask." + bar.field())
                .filter(words::containsKey)
                .map(words::getString)
                .toList();
    }

    public String phrase(String field, Level level) {
        return label(field) + " " + words.getString(level.getDeclaringClass().getSimpleName() + "." + level.name());
    }

    private String list(List<Bar> bars) {
        return bars.stream()
                .flatMap(bar -> bar.level().map(level -> phrase(bar.field(), level)).stream())
                .collect(Collectors.joining(", "));
    }

    /** Fields of other data are called by the name their mapping gives them. */
    private String label(String field) {
        try {
            return words.getString("field." + field);
        } catch (MissingResourceException ownName) {
            return field;
        }
    }

    private String text(String key, String value) {
        return words.getString(key).replace("{0}", value);
    }

    private String percent(double probability) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        String text = format.format(Math.min(MOST_CLAIMED, probability));
        return probability > MOST_CLAIMED ? text("more-than", text) : text;
    }
}
