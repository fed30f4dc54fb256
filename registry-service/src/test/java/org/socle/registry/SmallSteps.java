package org.socle.registry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A service that does long work in small steps and was started again with a new key. One profile for all tests that
 * need either, since each costs a start.
 */
public class SmallSteps implements QuarkusTestProfile {

    /** The key before the present one. */
    public static final String KEY_BEFORE =
            Base64.getEncoder().encodeToString("the key before the present one..".getBytes(StandardCharsets.US_ASCII));

    /** The key by which hashes may be kept besides the written one, which is the key before. */
    public static final String OTHER_INDEX_KEY =
            Base64.getEncoder().encodeToString("the other key that hashes have..".getBytes(StandardCharsets.US_ASCII));

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "registry.intake.rows-per-transaction", "10",
                "registry.deprivation.households-per-transaction", "10",
                "registry.scoring.households-per-transaction", "10",
                "registry.key-rotation.rows-per-transaction", "3",
                "socle.secret-key-previous", KEY_BEFORE,
                "socle.index-key", KEY_BEFORE,
                "socle.index-key-other", OTHER_INDEX_KEY);
    }
}
