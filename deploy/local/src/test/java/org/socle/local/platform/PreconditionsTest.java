package org.socle.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socle.local.Trouble;
import org.socle.local.part.Part;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

class PreconditionsTest {
    private static final OptionalLong PLENTY = OptionalLong.of(8L << 30);

    @TempDir
    Path checkout;

    @Test
    void aBusyPortIsNamedWithTheSettingThatMovesIt() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = Settings.isolated(checkout, "test")
                    .with(Map.of("SOCLE_GATEWAY_PORT", String.valueOf(busy.getLocalPort())));

            assertThatThrownBy(() -> new Preconditions(settings, PLENTY).check(List.of(new FakePart(PartName.GATEWAY))))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + busy.getLocalPort())
                    .hasMessageContaining("SOCLE_GATEWAY_PORT");
        }
    }

    @Test
    void tooLittleMemoryIsSaidBeforeAnythingStarts() {
        var check = new Preconditions(Settings.isolated(checkout, "test"), OptionalLong.of(1L << 30));

        assertThatThrownBy(() -> check.check(all())).isInstanceOf(Trouble.class).hasMessageContaining("1.0 GiB");
    }

    @Test
    void aPlatformThatRunsInPartIsNotAskedForTheMemoryOfAll() {
        var check = new Preconditions(Settings.isolated(checkout, "test"), OptionalLong.of(1L << 30));

        assertThatCode(() -> check.check(List.of(new FakePart(PartName.REGISTRY))))
                .doesNotThrowAnyException();
    }

    @Test
    void freePortsAndEnoughMemoryPass() {
        var check = new Preconditions(Settings.isolated(checkout, "test"), PLENTY);

        assertThatCode(() -> check.check(all())).doesNotThrowAnyException();
    }

    private static List<Part> all() {
        var parts = new ArrayList<Part>();
        for (PartName name : PartName.values()) {
            parts.add(new FakePart(name));
        }
        return parts;
    }
}
