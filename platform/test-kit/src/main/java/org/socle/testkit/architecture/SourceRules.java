package org.socle.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about files of one module that no compiler reads: migrations, settings, length. */
final class SourceRules {

    private static final Pattern MIGRATION = Pattern.compile("V\\d{12}__[a-z0-9]+(_[a-z0-9]+)+\\.sql");
    private static final Pattern CALLBACK = Pattern.compile("(before|after)[A-Z][A-Za-z]+(__[a-z0-9_]+)?\\.sql");
    private static final Pattern CREATED = Pattern.compile("(?i)CREATE TABLE (?:IF NOT EXISTS )?([a-z_0-9.]+)");
    private static final int LONGEST_FILE = 400;

    private final Path module;

    /** @param module the module's folder */
    SourceRules(Path module) {
        this.module = module;
    }

    List<String> migrationsThatBreakTheRules() {
        var complaints = new ArrayList<String>();
        for (var file : files("src/main/resources/db", ".sql")) {
            var name = file.getFileName().toString();
            if (!MIGRATION.matcher(name).matches() && !CALLBACK.matcher(name).matches()) {
                complaints.add(name + " is not named V<yyyyMMddHHmm>__<table>_<what>.sql");
            }
            var sql = read(file);
            if (!sql.startsWith("-- ")) {
                complaints.add(name + " does not say why in its first line");
            }
            CREATED.matcher(sql)
                    .results()
                    .map(found -> found.group(1))
                    .filter(table -> !sql.contains("COMMENT ON TABLE " + table + " "))
                    .forEach(table -> complaints.add(name + " has no COMMENT ON TABLE " + table));
        }
        return complaints;
    }

    List<String> channelsThatCouldLoseEvents() {
        var complaints = new ArrayList<String>();
        for (var file : files("src/main/resources", ".properties")) {
            var settings = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            settings.forEach(
                    (key, value) -> check(key.toString(), value.toString().strip(), complaints));
        }
        return complaints;
    }

    List<String> filesThatAreTooLong() {
        return files("src", ".java").stream()
                .filter(file -> read(file).lines().count() > LONGEST_FILE)
                .map(file -> file.getFileName() + " has more than " + LONGEST_FILE + " lines")
                .toList();
    }

    private static void check(String key, String value, List<String> complaints) {
        if (!key.contains("mp.messaging.")) {
            return;
        }
        if (key.endsWith(".failure-strategy") && !value.equals("fail")) {
            complaints.add(key + " is " + value + ": only fail loses nothing and keeps the order");
        }
        if (key.endsWith(".enable.auto.commit") && !value.equals("false")) {
            complaints.add(key + " is " + value + ": it commits what was not applied yet");
        }
        if (key.endsWith(".auto.offset.reset") && !value.equals("earliest")) {
            complaints.add(key + " is " + value + ": a new consumer would skip what was told before");
        }
    }

    private List<Path> files(String folder, String ending) {
        var root = module.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
