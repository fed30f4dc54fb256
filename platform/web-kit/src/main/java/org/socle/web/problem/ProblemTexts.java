package org.socle.web.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.socle.web.language.Language;

/** The words of all problems: every module's {@code messages/problems_<language>.properties}, merged. */
public final class ProblemTexts {
    /** What is said about a problem. */
    public enum Part {
        TITLE,
        DETAIL,
        FIX;

        private String key(String code) {
            return code + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Language, Map<String, String>> texts;

    private ProblemTexts(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** The texts on the running application's class path. */
    public static ProblemTexts all() {
        return Loaded.TEXTS;
    }

    /** Reads the bundles that a class loader sees; the same key twice is a mistake. */
    public static ProblemTexts load(ClassLoader loader) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, merged(loader, "messages/problems_" + language.tag() + ".properties"));
        }
        return new ProblemTexts(texts);
    }

    /** One text with its arguments filled in; empty if nobody wrote it. */
    public Optional<String> find(Language language, String code, Part part, Object... args) {
        var pattern = words(language).get(part.key(code));
        return Optional.ofNullable(pattern).map(text -> filled(text, language, args));
    }

    /** One text as it was written, with {@code {0}}, {@code {1}}… in it. */
    public Optional<String> raw(Language language, String code, Part part) {
        return Optional.ofNullable(words(language).get(part.key(code)));
    }

    /** The title, or the code where a title was forgotten. */
    public String title(Language language, String code, Object... args) {
        return find(language, code, Part.TITLE, args).orElse(code);
    }

    /** Every code that has a text in this language. */
    public SortedSet<String> codes(Language language) {
        var codes = new TreeSet<String>();
        for (var key : words(language).keySet()) {
            codes.add(key.substring(0, key.lastIndexOf('.')));
        }
        return codes;
    }

    private Map<String, String> words(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    // In MessageFormat an apostrophe quotes; in French it is a letter. Texts are written as people write.
    private static String filled(String text, Language language, Object... args) {
        return new MessageFormat(text.replace("'", "''"), language.locale()).format(args);
    }

    private static Map<String, String> merged(ClassLoader loader, String resource) {
        var merged = new TreeMap<String, String>();
        try {
            for (var url : Collections.list(loader.getResources(resource))) {
                var properties = new Properties();
                var connection = url.openConnection();
                connection.setUseCaches(false);
                try (var reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    var previous = merged.put(key.toString(), value.toString());
                    if (previous != null && !previous.equals(value)) {
                        throw new IllegalStateException(key + " is written twice, again in " + url);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return merged;
    }

    private static final class Loaded {
        private static final ProblemTexts TEXTS = load(loader());

        // Under Quarkus tests the application's own bundles are seen by the context loader alone.
        private static ClassLoader loader() {
            var context = Thread.currentThread().getContextClassLoader();
            return context != null ? context : ProblemTexts.class.getClassLoader();
        }
    }
}
