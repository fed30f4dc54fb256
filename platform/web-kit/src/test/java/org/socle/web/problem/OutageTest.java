package org.socle.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01"})
    void aDatabaseThatIsAwayOrOverloadedPasses(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001"})
    void aRefusedStatementWouldBeRefusedAgain(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void whatTheTransactionManagerSuppressedCounts() {
        var rollback = new IllegalStateException("rolled back");
        rollback.addSuppressed(new SQLException("gone", "08003", new ConnectException()));

        assertThat(Outage.isBehind(rollback)).isTrue();
    }

    @Test
    void anythingElseIsNoOutage() {
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
    }
}
