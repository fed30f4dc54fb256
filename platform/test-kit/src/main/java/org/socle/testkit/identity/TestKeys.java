package org.socle.testkit.identity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key that signs tests' tokens: made anew in every JVM, and kept in its properties for all of its class loaders. */
public final class TestKeys {

    /** Property that names the issuer. */
    public static final String ISSUER = "socle.test.issuer";

    private static final String PRIVATE_KEY = "socle.test.private-key";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private TestKeys() {}

    /** The public key as a JSON Web Key Set. */
    public static String jwks() {
        var key = (RSAPrivateCrtKey) privateKey();
        return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"tests\", \"n\": \"%s\", \"e\": \"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    static String sign(String claims) {
        var content = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"tests\"}") + "." + text(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        synchronized (TestKeys.class) {
            try {
                var kept = System.getProperty(PRIVATE_KEY);
                if (kept == null) {
                    var generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    var encoded = generator.generateKeyPair().getPrivate().getEncoded();
                    kept = Base64.getEncoder().encodeToString(encoded);
                    System.setProperty(PRIVATE_KEY, kept);
                }
                var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept));
                return KeyFactory.getInstance("RSA").generatePrivate(encoded);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String text(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
