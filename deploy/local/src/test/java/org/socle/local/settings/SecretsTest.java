package org.socle.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socle.local.Trouble;

class SecretsTest {
    @TempDir
    Path checkout;

    @Test
    void secretsAreMadeOnceAndStay() {
        var settings = Settings.load(checkout, Map.of());

        var first = Secrets.of(settings);
        var second = Secrets.of(settings);

        assertThat(Base64.getDecoder().decode(first.secretKey())).hasSize(32);
        assertThat(second.secretKey()).isEqualTo(first.secretKey());
        assertThat(second.appPassword("registry")).isEqualTo(first.appPassword("registry"));
        assertThat(first.appPassword("registry")).isNotEqualTo(first.ownerPassword("registry"));
        assertThat(first.toString()).doesNotContain(first.secretKey());
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        Secrets.of(Settings.load(checkout, Map.of()));

        assertThat(Files.getPosixFilePermissions(checkout.resolve(".socle/secrets.env")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSettingReplacesAMadeSecret() {
        var settings = Settings.load(checkout, Map.of("SOCLE_REGISTRY_CLIENT_SECRET", "given"));

        assertThat(Secrets.of(settings).clientSecret(PartName.REGISTRY)).isEqualTo("given");
    }

    @Test
    void dataWithoutTheirKeyAreNotGivenANewOne() throws IOException {
        Files.createDirectories(checkout.resolve(".socle/postgres/data"));

        assertThatThrownBy(() -> Secrets.of(Settings.load(checkout, Map.of())))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("put it back from a backup");
    }
}
