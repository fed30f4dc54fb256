package org.socle.web.language;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Finds the caller's language; French when the caller does not say, or asks for one we do not speak. */
public final class Languages {
    public static final Language DEFAULT = Language.FR;

    private static final String KEY = Languages.class.getName();
    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    /** The language asked for by an {@code Accept-Language} header. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return DEFAULT;
        }
        try {
            return firstSpoken(LanguageRange.parse(acceptLanguage));
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    /** The language of the request being served; the default outside a request. */
    public static Language current() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return DEFAULT;
        }
        return ContextLocals.<Language>get(KEY).orElse(DEFAULT);
    }

    /** Remembers the language for the rest of the request. */
    public static void use(Language language) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, language);
        }
    }

    private static Language firstSpoken(List<LanguageRange> ranges) {
        for (var range : ranges) {
            if (range.getWeight() == 0) {
                continue;
            }
            var primary = Locale.forLanguageTag(range.getRange()).getLanguage();
            for (var language : Language.values()) {
                if (language.tag().equals(primary)) {
                    return language;
                }
            }
        }
        return DEFAULT;
    }
}
