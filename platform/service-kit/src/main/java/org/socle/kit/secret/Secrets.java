package org.socle.kit.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes for looking things up by equality, and encryption of what must be read again. The purpose names table and
 * column, such as {@code alert.text}: equal values of two purposes have different hashes.
 */
@ApplicationScoped
public class Secrets {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    Secrets(@ConfigProperty(name = "socle.secret-key") String setting) {
        this.keys = SecretKeys.of(setting);
    }

    /** A keyed hash (HMAC-SHA-256): who has the database but not the key cannot try values out. */
    public byte[] hash(String purpose, String value) {
        return SecretKeys.hmac(key("HmacSHA256", purpose), value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Encrypts (AES-256-GCM, a random nonce each time).
     *
     * @param owner id of the row; what was sealed for one row does not open in another
     */
    public byte[] seal(String purpose, String owner, String plain) {
        return sealBytes(purpose, owner, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypts what is not a text, such as a scan, as {@link #seal} does. */
    public byte[] sealBytes(String purpose, String owner, byte[] plain) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, owner, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value cannot be encrypted", e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, for another purpose or owner, or was changed */
    public String open(String purpose, String owner, byte[] stored) {
        return new String(openBytes(purpose, owner, stored), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException as {@link #open} */
    public byte[] openBytes(String purpose, String owner, byte[] stored) {
        var buffer = ByteBuffer.wrap(stored);
        if (stored.length <= 1 + NONCE_BYTES || buffer.get() != VERSION) {
            throw new IllegalStateException("an encrypted value has a layout that is not known");
        }
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, owner, nonce).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("an encrypted value does not open with this key, purpose and owner", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value cannot be decrypted", e);
        }
    }

    /** Random bytes for codes and keys. */
    public byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Cipher cipher(int mode, String purpose, String owner, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key("AES", purpose), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey key(String use, String purpose) {
        return derived.computeIfAbsent(use + " " + purpose, _ -> keys.derive(use, purpose));
    }
}
