package org.socle.registry.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socle.kit.secret.Secrets;

/**
 * Hashes of rows of pushed lists, by which it is seen that a row says what it said before. Keyed, because a row has few
 * unknowns for somebody who holds the table.
 */
@ApplicationScoped
public class RowHashes {

    private static final int BYTES = 16;
    private static final String PURPOSE = "partner_person.row_hash";

    private final Secrets secrets;

    RowHashes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @param said cells by column, in the order of the row */
    public String of(Map<String, String> said) {
        return text(secrets.hash(PURPOSE, joined(said)));
    }

    /** By the other key, while the key is changed; empty when there is one. */
    public Optional<String> otherOf(Map<String, String> said) {
        return secrets.otherHash(PURPOSE, joined(said)).map(RowHashes::text);
    }

    private static String joined(Map<String, String> said) {
        return said.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\u001f"));
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
