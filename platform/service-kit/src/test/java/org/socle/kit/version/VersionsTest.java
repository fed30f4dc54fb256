package org.socle.kit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.web.problem.ProblemException;

class VersionsTest {

    @Test
    void theTagOfAVersionIsReadBack() {
        assertThat(Versions.require(Versions.etag(7))).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aChangeWithoutIfMatchIsRefusedWith428(String header) {
        assertRefused(header, 428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "*", "\"seven\"", "\"9999999999999999999\"", "\"7\", \"8\""})
    void aTagThatIsNotOursNamesNoVersion(String header) {
        assertRefused(header, 412);
    }

    @Test
    void aChangeOnAnOlderVersionIsStale() {
        assertThatThrownBy(() -> Versions.check("\"6\"", 7))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(412));
    }

    private static void assertRefused(String header, int status) {
        assertThatThrownBy(() -> Versions.require(header))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
