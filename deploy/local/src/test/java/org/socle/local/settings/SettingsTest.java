package org.socle.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socle.local.Trouble;

class SettingsTest {
    @TempDir
    Path checkout;

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheDefaults() throws IOException {
        Files.writeString(checkout.resolve("socle.env"), """
                # a comment
                SOCLE_GATEWAY_PORT=9000
                export SOCLE_KEYCLOAK_PORT='9001'
                """);

        var settings = Settings.load(checkout, Map.of("SOCLE_GATEWAY_PORT", "9002", "HOME", "/root"));

        assertThat(settings.port(PartName.GATEWAY)).isEqualTo(9002);
        assertThat(settings.port(PartName.KEYCLOAK)).isEqualTo(9001);
        assertThat(settings.port(PartName.REGISTRY)).isEqualTo(8081);
        assertThat(settings.values()).doesNotContainKey("HOME");
    }

    @Test
    void addressesFollowThePorts() {
        var settings = Settings.load(checkout, Map.of("SOCLE_GATEWAY_PORT", "9000", "SOCLE_KEYCLOAK_PORT", "9001"));

        assertThat(settings.publicUrl()).hasToString("http://localhost:9000");
        assertThat(settings.oidcUrl()).hasToString("http://localhost:9001/realms/socle");
        assertThat(settings.home()).isEqualTo(checkout.resolve(".socle"));
    }

    @Test
    void anExternalPartIsNamedByItsAddress() {
        var settings =
                Settings.load(checkout, Map.of("SOCLE_EXTERNAL_OIDC", "https://login.example.org/realms/social"));

        assertThat(settings.external(PartName.KEYCLOAK)).contains("https://login.example.org/realms/social");
        assertThat(settings.oidcUrl()).hasToString("https://login.example.org/realms/social");
        assertThat(settings.external(PartName.KAFKA)).isEmpty();
    }

    @Test
    void aPortThatIsNoneIsRefusedWithTheFix() {
        var settings = Settings.load(checkout, Map.of("SOCLE_KAFKA_PORT", "70000"));

        assertThatThrownBy(() -> settings.port(PartName.KAFKA))
                .isInstanceOf(Trouble.class)
                .hasMessage("SOCLE_KAFKA_PORT=70000 is not a port: set it to a number from 1 to 65535.");
    }

    @Test
    void aLineThatIsNoAssignmentIsNamed() throws IOException {
        Files.writeString(checkout.resolve("socle.env"), "SOCLE_PROFILE=local\nhello\n");

        assertThatThrownBy(() -> Settings.load(checkout, Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void isolatedSettingsShareNoPortAndNoFolderWithTheUsers() {
        var isolated = Settings.isolated(checkout, "test");

        assertThat(isolated.home()).isEqualTo(checkout.resolve(".socle-test"));
        assertThat(Arrays.stream(PartName.values()).map(isolated::port))
                .doesNotHaveDuplicates()
                .doesNotContain(8080, 8180, 15432);
    }
}
