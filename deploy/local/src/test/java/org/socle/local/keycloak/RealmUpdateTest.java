package org.socle.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmUpdateTest {

    @Test
    void onlyTheNamedPlaceholdersAreFilledIn() {
        String text = """
                {"secret": "${SOCLE_REGISTRY_CLIENT_SECRET}", "displayName": "${username}"}""";

        assertThat(RealmUpdate.rendered(text, Map.of("SOCLE_REGISTRY_CLIENT_SECRET", "given")))
                .isEqualTo("{\"secret\": \"given\", \"displayName\": \"${username}\"}");
    }
}
