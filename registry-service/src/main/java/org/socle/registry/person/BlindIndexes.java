package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.socle.kit.secret.Secrets;
import org.socle.registry.person.domain.NationalId;

/** Keyed hashes under which telephones and identity numbers are found without being readable. */
@ApplicationScoped
public class BlindIndexes {

    /** 128 bits are enough to tell numbers apart, and half as much to store. */
    private static final int BYTES = 16;

    private final Secrets secrets;

    BlindIndexes(Secrets secrets) {
        this.secrets = secrets;
    }

    public String ofPhone(String e164) {
        return index("person.phone", e164);
    }

    public String of(NationalId id) {
        return index("person.national-id." + id.type(), id.number());
    }

    private String index(String purpose, String value) {
        return HexFormat.of().formatHex(secrets.hash(purpose, value), 0, BYTES);
    }
}
