package org.socle.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socle.local.Trouble;

/** Lines of {@code NAME=value}; quotes around a value are taken off, {@code #} begins a comment line. */
final class SettingsFile {
    private SettingsFile() {}

    static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Map<String, String> parse(Path file, List<String> lines) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String assignment = line.startsWith("export ") ? line.substring(7).strip() : line;
            int equals = assignment.indexOf('=');
            if (equals < 1 || !assignment.substring(0, equals).matches("[A-Z][A-Z0-9_]*")) {
                throw new Trouble("%s, line %d is not NAME=value: correct it.".formatted(file, i + 1));
            }
            values.put(
                    assignment.substring(0, equals),
                    unquoted(assignment.substring(equals + 1).strip()));
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
