package org.socle.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Brings a realm that exists up to date with the file it was imported from, since Keycloak reads the file only once.
 * Adds what is missing and corrects addresses and secrets of clients. People and what they were given stay as they are.
 *
 * @param applied remembers what was applied last, so that an unchanged file costs nothing
 */
public record RealmUpdate(URI keycloak, String adminPassword, Path applied) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CLIENT_FIELDS =
            List.of("redirectUris", "webOrigins", "secret", "defaultClientScopes");

    /** Applies the file where it, or a value in it, has changed since the last time. */
    public void apply(Path file, Map<String, String> values) throws IOException, InterruptedException {
        String text = rendered(Files.readString(file), values);
        String fingerprint = fingerprint(text);
        if (Files.exists(applied) && Files.readString(applied).equals(fingerprint)) {
            return;
        }
        JsonNode wanted = JSON.readTree(text);
        var admin =
                AdminApi.signIn(keycloak, adminPassword, wanted.path("realm").asText());
        addMissing(admin, wanted);
        composeRoles(admin, wanted);
        correctClients(admin, wanted);
        Files.writeString(applied, fingerprint);
    }

    static String rendered(String text, Map<String, String> values) {
        String rendered = text;
        for (var value : values.entrySet()) {
            rendered = rendered.replace("${" + value.getKey() + "}", value.getValue());
        }
        return rendered;
    }

    private static void addMissing(AdminApi admin, JsonNode wanted) throws IOException, InterruptedException {
        ObjectNode additions = JSON.createObjectNode();
        additions.put("ifResourceExists", "SKIP");
        additions.set("roles", wanted.path("roles"));
        additions.set("clients", wanted.path("clients"));
        additions.set("users", wanted.path("users"));
        admin.post("/partialImport", additions);
    }

    /** A job function has exactly the permissions of the file. */
    private static void composeRoles(AdminApi admin, JsonNode wanted) throws IOException, InterruptedException {
        var known = new HashMap<String, JsonNode>();
        admin.get("/roles?max=1000&briefRepresentation=true")
                .forEach(role -> known.put(role.path("name").asText(), role));
        for (JsonNode role : wanted.path("roles").path("realm")) {
            if (!role.path("composite").asBoolean()) {
                continue;
            }
            var permissions = new TreeSet<String>();
            role.path("composites").path("realm").forEach(name -> permissions.add(name.asText()));
            String path = "/roles-by-id/" + idOf(known, role.path("name").asText()) + "/composites";
            var superfluous = new ArrayList<JsonNode>();
            for (JsonNode held : admin.get(path + "/realm")) {
                if (!permissions.remove(held.path("name").asText())) {
                    superfluous.add(held);
                }
            }
            if (!permissions.isEmpty()) {
                admin.post(
                        path,
                        JSON.valueToTree(permissions.stream()
                                .map(name -> Map.of("id", idOf(known, name), "name", name))
                                .toList()));
            }
            if (!superfluous.isEmpty()) {
                admin.delete(path, JSON.valueToTree(superfluous));
            }
        }
    }

    private static void correctClients(AdminApi admin, JsonNode wanted) throws IOException, InterruptedException {
        for (JsonNode client : wanted.path("clients")) {
            JsonNode found = admin.get(
                            "/clients?clientId=" + client.path("clientId").asText())
                    .path(0);
            if (found instanceof ObjectNode current) {
                ObjectNode corrected = current.deepCopy();
                for (String field : CLIENT_FIELDS) {
                    if (client.has(field)) {
                        corrected.set(field, client.get(field));
                    }
                }
                if (!corrected.equals(current)) {
                    admin.put("/clients/" + current.path("id").asText(), corrected);
                }
            }
        }
    }

    private static String idOf(Map<String, JsonNode> known, String role) {
        JsonNode found = known.get(role);
        if (found == null) {
            throw new IllegalStateException("The realm has no role " + role + ", though it is in the realm's file");
        }
        return found.path("id").asText();
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RealmUpdate[" + keycloak + "]";
    }
}
