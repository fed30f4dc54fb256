package org.socle.kit.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes for looking things up by equality, and encryption of what must be read again. The purpose names table and
 * column, such as {@code alert.text}: equal values of two purposes have different hashes.
 *
 * <p>A sealed value names its key, so that the key can be changed while the service runs: the new one is written, the
 * previous one is still read, until every {@link SealedColumn} was sealed anew. Hashes have a key of their own. While it is
 * changed, a second one is known: whatever is looked up by a hash has to be looked up by both.
 */
@ApplicationScoped
public class Secrets {

    /** The layout of a time when there was one key: nonce and sealed text follow. */
    private static final byte WITHOUT_KEY_ID = 1;

    /** The id of the key follows, then nonce and sealed text. */
    private static final byte WITH_KEY_ID = 2;

    private static final int KEY_ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String AES_GCM = "AES/GCM/NoPadding";

    /** Found once: looking for it costs as much as sealing a telephone number. */
    private static final Provider PROVIDER = provider();

    private final List<SecretKeys> keys;
    private final SecretKeys hashKeys;
    private final Optional<SecretKeys> otherHashKeys;
    private final List<SecretKeys> all;
    private final byte[] currentId;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    @Inject
    Secrets(
            @ConfigProperty(name = "socle.secret-key") String current,
            @ConfigProperty(name = "socle.secret-key-previous") Optional<String> previous,
            @ConfigProperty(name = "socle.index-key") Optional<String> index,
            @ConfigProperty(name = "socle.index-key-other") Optional<String> otherIndex) {
        if (previous.isPresent() && index.isEmpty()) {
            throw new IllegalStateException(
                    "SOCLE_INDEX_KEY must be set to the key that was in use before the first rotation: with another one,"
                            + " nothing would be found that was kept before");
        }
        SecretKeys written = SecretKeys.of("SOCLE_SECRET_KEY", current);
        this.keys = Stream.concat(
                        Stream.of(written),
                        previous.map(setting -> SecretKeys.of("SOCLE_SECRET_KEY_PREVIOUS", setting)).stream())
                .toList();
        this.hashKeys =
                index.map(setting -> SecretKeys.of("SOCLE_INDEX_KEY", setting)).orElse(written);
        this.otherHashKeys = otherIndex.map(setting -> SecretKeys.of("SOCLE_INDEX_KEY_OTHER", setting));
        this.all = Stream.of(keys.stream(), Stream.of(hashKeys), otherHashKeys.stream())
                .flatMap(each -> each)
                .toList();
        this.currentId = written.id();
    }

    /** With one key for everything. */
    public static Secrets of(String key) {
        return new Secrets(key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A keyed hash (HMAC-SHA-256): who has the database but not the key cannot try values out. */
    public byte[] hash(String purpose, String value) {
        return SecretKeys.hmac(key(hashKeys, "HmacSHA256", purpose), value.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash by the other key, under which a value may be kept as well; empty when there is one key. */
    public Optional<byte[]> otherHash(String purpose, String value) {
        return otherHashKeys.map(
                other -> SecretKeys.hmac(key(other, "HmacSHA256", purpose), value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether hashes by two keys may be kept at present. */
    public boolean hashesByTwoKeys() {
        return otherHashKeys.isPresent();
    }

    /**
     * Encrypts with the current key (AES-256-GCM, a random nonce each time).
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
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), purpose, owner, nonce)
                    .doFinal(plain);
            return ByteBuffer.allocate(1 + KEY_ID_BYTES + NONCE_BYTES + sealed.length)
                    .put(WITH_KEY_ID)
                    .put(currentId)
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
        var layout = stored.length > 1 + NONCE_BYTES ? buffer.get() : 0;
        return switch (layout) {
            case WITHOUT_KEY_ID -> open(keys, purpose, owner, buffer);
            case WITH_KEY_ID -> {
                var id = new byte[KEY_ID_BYTES];
                buffer.get(id);
                var named =
                        keys.stream().filter(key -> Arrays.equals(key.id(), id)).toList();
                yield open(named, purpose, owner, buffer);
            }
            default -> throw new IllegalStateException("an encrypted value has a layout that is not known");
        };
    }

    /** The same value, sealed with the current key. */
    public byte[] anew(String purpose, String owner, byte[] stored) {
        return sealBytes(purpose, owner, openBytes(purpose, owner, stored));
    }

    /** Whether a stored value names the current key. */
    public boolean isCurrent(byte[] stored) {
        return stored.length > KEY_ID_BYTES
                && stored[0] == WITH_KEY_ID
                && Arrays.equals(stored, 1, 1 + KEY_ID_BYTES, currentId, 0, KEY_ID_BYTES);
    }

    private byte[] open(List<SecretKeys> candidates, String purpose, String owner, ByteBuffer rest) {
        if (rest.remaining() <= NONCE_BYTES) {
            throw new IllegalStateException("an encrypted value has a layout that is not known");
        }
        var nonce = new byte[NONCE_BYTES];
        rest.get(nonce);
        var sealed = new byte[rest.remaining()];
        rest.get(sealed);
        for (var candidate : candidates) {
            try {
                return cipher(Cipher.DECRYPT_MODE, candidate, purpose, owner, nonce)
                        .doFinal(sealed);
            } catch (AEADBadTagException otherKey) {
                // Told below, once every key that may be read was tried.
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a value cannot be decrypted", e);
            }
        }
        throw new IllegalStateException("an encrypted value does not open with the keys known, this purpose and owner");
    }

    /** Random bytes for codes and keys. */
    public byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(AES_GCM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, SecretKeys from, String purpose, String owner, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(AES_GCM, PROVIDER);
        cipher.init(mode, key(from, "AES", purpose), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey key(SecretKeys from, String use, String purpose) {
        var position = all.indexOf(from);
        return derived.computeIfAbsent(position + " " + use + " " + purpose, _ -> from.derive(use, purpose));
    }
}
