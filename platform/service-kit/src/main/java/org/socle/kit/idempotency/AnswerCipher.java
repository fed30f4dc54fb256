package org.socle.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a stored answer with a key derived from the caller's own Idempotency-Key, which the database holds only as a
 * hash: a copy of the table shows nobody's data and no tracking code.
 */
@ApplicationScoped
class AnswerCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    byte[] seal(String idempotencyKey, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, idempotencyKey, nonce, plain);
        var stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return stored;
    }

    byte[] open(String idempotencyKey, byte[] stored) {
        var nonce = Arrays.copyOf(stored, NONCE_BYTES);
        return apply(
                Cipher.DECRYPT_MODE, idempotencyKey, nonce, Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
    }

    private static byte[] apply(int mode, String idempotencyKey, byte[] nonce, byte[] bytes) {
        try {
            var key = RequestFingerprint.sha256().digest(("answer " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the stored answer cannot be decrypted or encrypted", e);
        }
    }
}
