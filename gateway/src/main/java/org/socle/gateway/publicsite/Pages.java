package org.socle.gateway.publicsite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.web.language.Language;
import org.socle.web.language.Languages;

/** The templates, each rendered in the reader's language. */
public final class Pages {
    private Pages() {}

    /** A page in the language that its address asks for, else in that of the browser. */
    public static TemplateInstance in(@Nullable String lang, Function<Language, TemplateInstance> page) {
        var language = lang == null ? Languages.current() : Languages.of(lang);
        return page.apply(language).setLocale(language.locale());
    }

    /** See {@code templates/Pages}. */
    @CheckedTemplate(basePath = "Pages")
    public static final class Templates {
        private Templates() {}

        public static native TemplateInstance start(String lang, String signInUrl);

        public static native TemplateInstance status(String lang, boolean healthy, List<PartStatus> parts);

        public static native TemplateInstance swagger(String lang, String webjar, String documents);

        public static native TemplateInstance signedIn(String webjar);
    }
}
