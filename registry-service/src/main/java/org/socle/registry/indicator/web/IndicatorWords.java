package org.socle.registry.indicator.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.socle.registry.indicator.domain.Indicator;
import org.socle.web.language.Language;

/** What indicators are called and how they are computed, in words of every language. */
@ApplicationScoped
class IndicatorWords {

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    IndicatorWords() {
        for (Language language : Language.values()) {
            words.put(language, read("messages/indicators_" + language.tag() + ".properties"));
        }
    }

    /** @throws IllegalStateException when nobody wrote it */
    String of(Language language, Indicator indicator, String part) {
        String text = Objects.requireNonNull(words.get(language)).getProperty(indicator.code() + "." + part);
        if (text == null) {
            throw new IllegalStateException(indicator.code() + " has no " + part + " in " + language.tag());
        }
        return text;
    }

    private static Properties read(String name) {
        var loader = Objects.requireNonNull(IndicatorWords.class.getClassLoader());
        try (var in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
