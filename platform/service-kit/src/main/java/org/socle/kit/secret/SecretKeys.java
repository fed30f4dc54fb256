package org.socle.kit.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One master key and the keys derived from it: HMAC-SHA-256 of the purpose, as in HKDF's expand step. */
final class SecretKeys {

    private static final int MASTER_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    /** Found once: looking for it costs as much as hashing a number. */
    private static final Provider PROVIDER = provider();

    /** Two of a handful of keys never share so many bytes by chance. */
    private static final int ID_BYTES = 4;

    private final byte[] master;

    private SecretKeys(byte[] master) {
        this.master = master;
    }

    /**
     * @param name of the setting
     * @throws IllegalStateException when the setting is not 32 bytes in base64
     */
    static SecretKeys of(String name, String setting) {
        try {
            var bytes = Base64.getDecoder().decode(setting.strip());
            if (bytes.length == MASTER_BYTES) {
                return new SecretKeys(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below; the setting itself must not reach a log.
        }
        throw new IllegalStateException(
                name + " must be 32 random bytes in base64, such as `openssl rand -base64 32` prints");
    }

    /** By which a sealed value names its key; says nothing about the key. */
    byte[] id() {
        return Arrays.copyOf(derive("id", "key").getEncoded(), ID_BYTES);
    }

    SecretKey derive(String use, String purpose) {
        var info = (use + "\u0000" + purpose + "\u0001").getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(hmac(new SecretKeySpec(master, HMAC), info), use);
    }

    private static Provider provider() {
        try {
            return Mac.getInstance(HMAC).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    static byte[] hmac(SecretKey key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC, PROVIDER);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
