package org.socle.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.socle.local.Trouble;
import org.socle.local.process.Secret;

/** Passwords and keys: made on the first start, kept in the data folder, never in the checkout's history. */
public final class Secrets {
    private static final String SECRET_KEY = "SOCLE_SECRET_KEY";
    private static final int KEY_BYTES = 32;

    private final Settings settings;
    private final Map<String, String> kept;

    private Secrets(Settings settings, Map<String, String> kept) {
        this.settings = settings;
        this.kept = kept;
    }

    /** Reads them and makes those that are missing. */
    public static Secrets of(Settings settings) {
        Path file = settings.home().resolve("secrets.env");
        var kept = new LinkedHashMap<>(SettingsFile.read(file));
        // Identity numbers are encrypted with the key: with a new key they could never be read again.
        if (!kept.containsKey(SECRET_KEY)
                && settings.get(SECRET_KEY).isEmpty()
                && Files.exists(settings.home().resolve("postgres/data"))) {
            throw new Trouble(
                    "%s is missing but there are data: put it back from a backup, or remove the whole folder %s."
                            .formatted(file, settings.home()));
        }
        boolean made = false;
        for (String name : names()) {
            made |= kept.putIfAbsent(name, name.equals(SECRET_KEY) ? key() : Secret.random()) == null;
        }
        if (made) {
            write(file, kept);
        }
        return new Secrets(settings, kept);
    }

    /** Base64 of the 32 bytes that blind indexes and encryption derive from. */
    public String secretKey() {
        return value(SECRET_KEY);
    }

    public String ownerPassword(String database) {
        return value("SOCLE_" + upper(database) + "_DB_OWNER_PASSWORD");
    }

    public String appPassword(String database) {
        return value("SOCLE_" + upper(database) + "_DB_APP_PASSWORD");
    }

    public String clientSecretName(PartName service) {
        return "SOCLE_" + service.name() + "_CLIENT_SECRET";
    }

    public String clientSecret(PartName service) {
        return value(clientSecretName(service));
    }

    public String keycloakAdminPassword() {
        return value("SOCLE_KEYCLOAK_ADMIN_PASSWORD");
    }

    private String value(String name) {
        String value = kept.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return settings.get(name).orElse(value);
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        names.add(SECRET_KEY);
        for (String database : List.of("registry", "enrollment", "benefits", "grievance", "keycloak")) {
            names.add("SOCLE_" + upper(database) + "_DB_OWNER_PASSWORD");
            names.add("SOCLE_" + upper(database) + "_DB_APP_PASSWORD");
        }
        for (PartName service : PartName.SERVICES) {
            names.add("SOCLE_" + service.name() + "_CLIENT_SECRET");
        }
        names.add("SOCLE_KEYCLOAK_ADMIN_PASSWORD");
        return names;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static void write(Path file, Map<String, String> values) {
        var text = new StringBuilder("# Made by ./socle for this data folder. Back it up with the data.\n");
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Secret.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[" + kept.keySet() + "]";
    }
}
