package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.socle.kit.secret.Secrets;

/** What is kept of changes in sealed form: what is asked, why it was refused, and what proves it. */
@ApplicationScoped
public class ChangeSecrets {

    private final Secrets secrets;

    ChangeSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A sealed column; each has a purpose of its own. */
    public enum Part {
        ASKED("change_request.sealed"),
        NOTE("change_request.note"),
        CONTENT("change_attachment.sealed"),
        NAME("change_attachment.name");

        private final String purpose;

        Part(String purpose) {
            this.purpose = purpose;
        }
    }

    /** @param row id of the request, or of the attachment */
    public byte[] seal(Part part, UUID row, byte[] plain) {
        return secrets.sealBytes(part.purpose, row.toString(), plain);
    }

    public byte[] seal(Part part, UUID row, String plain) {
        return seal(part, row, plain.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] open(Part part, UUID row, byte[] sealed) {
        return secrets.openBytes(part.purpose, row.toString(), sealed);
    }

    public String openText(Part part, UUID row, byte[] sealed) {
        return new String(open(part, row, sealed), StandardCharsets.UTF_8);
    }

    /** Sealed with the key that seals now. */
    public boolean isCurrent(byte[] sealed) {
        return secrets.isCurrent(sealed);
    }
}
