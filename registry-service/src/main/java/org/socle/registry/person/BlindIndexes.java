package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.socle.kit.secret.Secrets;
import org.socle.registry.person.domain.NationalId;

/** Keyed hashes under which telephones and identity numbers are found without being readable. */
@ApplicationScoped
public class BlindIndexes {

    /** 128 bits are enough to tell numbers apart, and half as much to store. */
    private static final int BYTES = 16;

    private static final String PHONE = "person.phone";

    private final Secrets secrets;

    BlindIndexes(Secrets secrets) {
        this.secrets = secrets;
    }

    public String ofPhone(String e164) {
        return text(secrets.hash(PHONE, e164));
    }

    public String of(NationalId id) {
        return text(secrets.hash(purpose(id), id.number()));
    }

    /** By the other key, while the key is changed; empty when there is one. */
    public Optional<String> otherOfPhone(String e164) {
        return secrets.otherHash(PHONE, e164).map(BlindIndexes::text);
    }

    /** As {@link #otherOfPhone}. */
    public Optional<String> otherOf(NationalId id) {
        return secrets.otherHash(purpose(id), id.number()).map(BlindIndexes::text);
    }

    /** All that a telephone may be kept under. */
    public List<String> allOfPhone(String e164) {
        return all(ofPhone(e164), otherOfPhone(e164));
    }

    /** All that an identity number may be kept under. */
    public List<String> allOf(NationalId id) {
        return all(of(id), otherOf(id));
    }

    /** Whether numbers may be kept under hashes of two keys at present. */
    public boolean areOfTwoKeys() {
        return secrets.hashesByTwoKeys();
    }

    private static List<String> all(String written, Optional<String> other) {
        List<String> all = new ArrayList<>(List.of(written));
        other.ifPresent(all::add);
        return all;
    }

    private static String purpose(NationalId id) {
        return "person.national-id." + id.type();
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
