package org.socle.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts.Part;

/** The page behind a problem's {@code type}: what happened and how to go on, in both languages. */
public final class ProblemPages {
    private ProblemPages() {}

    /** The page of a code, the reader's language first; empty if no module knows the code. */
    public static Optional<String> html(String code, Language reader) {
        var texts = ProblemTexts.all();
        if (!texts.codes(reader).contains(code)) {
            return Optional.empty();
        }
        var languages = new ArrayList<>(List.of(Language.values()));
        languages.remove(reader);
        languages.addFirst(reader);
        var sections = new StringBuilder();
        languages.forEach(language -> sections.append(section(texts, code, language)));
        return Optional.of(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/assets/socle.css">
                </head>
                <body>
                <main>
                <p><code>%s</code></p>
                %s</main>
                </body>
                </html>
                """.formatted(reader.tag(), escaped(plain(texts.title(reader, code))), escaped(code), sections));
    }

    private static String section(ProblemTexts texts, String code, Language language) {
        var section = new StringBuilder("<section lang=\"%s\">%n<h1>%s</h1>%n"
                .formatted(
                        language.tag(),
                        escaped(plain(texts.raw(language, code, Part.TITLE).orElse(code)))));
        for (var part : List.of(Part.DETAIL, Part.FIX)) {
            texts.raw(language, code, part)
                    .ifPresent(text -> section.append("<p>%s</p>%n".formatted(escaped(plain(text)))));
        }
        return section.append("</section>\n").toString();
    }

    // On the page there is no occurrence to speak of: each argument becomes an ellipsis.
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{\\d+[^}]*}", "…");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
