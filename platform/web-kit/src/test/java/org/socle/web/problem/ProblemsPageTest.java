package org.socle.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/problems.md} is written from the bundles of all modules and the statuses in their sources;
 * {@code -Dproblems.write=true} writes it anew.
 */
class ProblemsPageTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final Path PAGE = CHECKOUT.resolve("docs/problems.md");
    private static final Pattern TYPE =
            Pattern.compile("ProblemType\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*,\\s*(\\d+)\\s*\\)");
    private static final List<String> SKIPPED = List.of("target", "test", ".git", ".socle", "node_modules");
    private static final String HEAD = """
            # Problems

            Written from the modules' message bundles; do not edit by hand.

            Every error is `application/problem+json` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), in French or English by
            `Accept-Language`. Programs read `code`: it never changes its meaning. `type` is the address of a page that explains
            the code, `trace_id` is what to quote when asking for help, and `errors` names the fields, each with a JSON pointer
            into the body (or `query/…`, `path/…`, `header/…`). An ellipsis stands for what is told when it happens.
            """;

    @Test
    void thePageTellsWhatTheBundlesTell() throws IOException {
        var page = page();

        if (Boolean.getBoolean("problems.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/problems.md; written anew with -Dtest=ProblemsPageTest -Dproblems.write=true")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        var statuses = statuses();
        var english = bundles("problems_en.properties");
        var french = bundles("problems_fr.properties");
        var page = new StringBuilder(HEAD);
        var area = "";
        for (var entry : statuses.entrySet()) {
            var code = entry.getKey();
            var here = code.substring(0, code.indexOf('.'));
            if (!here.equals(area)) {
                area = here;
                page.append("\n## ")
                        .append(area)
                        .append("\n\n| code | status | English | français |\n|---|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(code, entry.getValue(), cell(english, code), cell(french, code)));
        }
        page.append("\n## Fields\n\nCodes inside `errors`.\n\n| code | English | français |\n|---|---|---|\n");
        for (var code : fieldCodes(english, statuses)) {
            page.append("| `%s` | %s | %s |\n".formatted(code, cell(english, code), cell(french, code)));
        }
        return page.toString();
    }

    private static TreeMap<String, String> statuses() throws IOException {
        var statuses = new TreeMap<String, String>();
        for (var source : files(".java")) {
            var types = TYPE.matcher(Files.readString(source));
            while (types.find()) {
                statuses.merge(
                        types.group(1), types.group(2), (one, other) -> one.equals(other) ? one : one + ", " + other);
            }
        }
        return statuses;
    }

    private static Properties bundles(String name) throws IOException {
        var all = new Properties();
        for (var bundle : files(name)) {
            try (var reader = Files.newBufferedReader(bundle)) {
                all.load(reader);
            }
        }
        return all;
    }

    private static List<String> fieldCodes(Properties texts, TreeMap<String, String> statuses) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .filter(code -> !statuses.containsKey(code))
                .distinct()
                .sorted()
                .toList();
    }

    private static String cell(Properties texts, String code) {
        var title = texts.getProperty(code + ".title");
        var words = Stream.of(
                        title == null ? null : "**" + title + "**",
                        texts.getProperty(code + ".detail"),
                        texts.getProperty(code + ".fix"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return words.replaceAll("\\{\\d+[^}]*}", "…").replace("|", "\\|");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(CHECKOUT)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> Stream.of(
                                    CHECKOUT.relativize(path).toString().split("/"))
                            .noneMatch(SKIPPED::contains))
                    .sorted()
                    .toList();
        }
    }
}
