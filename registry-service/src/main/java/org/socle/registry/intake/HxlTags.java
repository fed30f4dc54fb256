package org.socle.registry.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tags of the Humanitarian Exchange Language, which stand in a row under the header: {@code #name+given}. */
final class HxlTags {

    private static final Pattern TAG =
            Pattern.compile("#[a-z][a-z0-9_]*( *\\+ *[a-z][a-z0-9_]*)*", Pattern.CASE_INSENSITIVE);

    private final List<Map.Entry<Set<String>, String>> known;

    HxlTags() {
        Properties tags = CodeWords.load("/intake/hxl.properties");
        this.known = tags.stringPropertyNames().stream()
                .sorted()
                .flatMap(column ->
                        Arrays.stream(tags.getProperty(column).split("\\|")).map(tag -> Map.entry(parts(tag), column)))
                .toList();
    }

    static boolean isTag(String text) {
        return TAG.matcher(text.strip()).matches();
    }

    /** Whether a row says what the columns are: tags, and nothing else. */
    static boolean areTags(List<String> cells) {
        List<String> told = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !told.isEmpty() && told.stream().allMatch(HxlTags::isTag);
    }

    /** The column of which most attributes stand in the tag; a tag may have more, such as a language. */
    Optional<String> column(String tag) {
        Set<String> parts = parts(tag);
        return known.stream()
                .filter(each -> parts.containsAll(each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().size()))
                .map(Map.Entry::getValue);
    }

    private static Set<String> parts(String tag) {
        return Arrays.stream(tag.toLowerCase(Locale.ROOT).split("\\+"))
                .map(String::strip)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
