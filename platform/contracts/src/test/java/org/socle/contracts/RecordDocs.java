package org.socle.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the javadoc of a type says: the schemas and the page of events repeat it, so that it is written once. */
record RecordDocs(String summary, Map<String, String> components) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public", Pattern.DOTALL);

    static RecordDocs of(Class<?> type) {
        try {
            var source =
                    Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
            var comment = COMMENT.matcher(source);
            if (!comment.find()) {
                throw new IllegalStateException(type + " has no javadoc");
            }
            return parse(comment.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordDocs parse(String comment) {
        var text = comment.replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .strip();
        var parts = text.split(" ?@param ");
        var components = new LinkedHashMap<String, String>();
        for (var i = 1; i < parts.length; i++) {
            var space = parts[i].indexOf(' ');
            components.put(
                    parts[i].substring(0, space), parts[i].substring(space + 1).strip());
        }
        return new RecordDocs(parts[0].strip(), components);
    }
}
