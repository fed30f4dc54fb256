package org.socle.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.kit.inbox.ReceivedEvent.UnknownType;
import org.socle.kit.inbox.ReceivedEvent.Unreadable;

class FailureTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "08006, OUTAGE, connection lost",
        "08001, OUTAGE, cannot connect",
        "40001, OUTAGE, serialization failure",
        "40P01, OUTAGE, deadlock",
        "53300, OUTAGE, too many connections",
        "57P01, OUTAGE, the administrator stops the server",
        "57P03, OUTAGE, the server is starting",
        "23505, REFUSED, unique violation",
        "22P02, REFUSED, not a number",
        "42501, REFUSED, not allowed",
        "42P01, REFUSED, no such table",
    })
    void theDatabasesStateSaysWhetherToTryAgain(String state, Failure expected, String meaning) {
        var failure = new IllegalStateException("wrapped", new SQLException(meaning, state));

        assertThat(Failure.of(failure)).isEqualTo(expected);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnOutage() {
        assertThat(Failure.of(new SQLException("Sorry, acquisition timeout!"))).isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new SQLException("waited", new TimeoutException())))
                .isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new SQLTransientConnectionException())).isEqualTo(Failure.OUTAGE);
    }

    @Test
    void aReasonThatWasOnlySuppressedCounts() {
        var failure = new RollbackException("could not commit");
        failure.addSuppressed(new SQLException("gone", "08003"));

        assertThat(Failure.of(failure)).isEqualTo(Failure.OUTAGE);
    }

    @Test
    void aCommitThatFailedWithoutAReasonIsUncertain() {
        assertThat(Failure.of(new IllegalStateException(new RollbackException("could not commit"))))
                .isEqualTo(Failure.UNCERTAIN);
    }

    @Test
    void aCommitThatFailedOnAConstraintIsRefused() {
        var failure = new RollbackException("could not commit");
        failure.addSuppressed(new SQLException("deferred constraint", "23503"));

        assertThat(Failure.of(failure)).isEqualTo(Failure.REFUSED);
    }

    @Test
    void ourOwnWordsAreUnderstoodWhereverTheyAreWrapped() {
        assertThat(Failure.of(new RuntimeException(new NotYetKnown("territory SN"))))
                .isEqualTo(Failure.NOT_YET_KNOWN);
        assertThat(Failure.of(new RuntimeException(new Unreadable("no key")))).isEqualTo(Failure.UNREADABLE);
        assertThat(Failure.of(new RuntimeException(new UnknownType("x")))).isEqualTo(Failure.UNKNOWN_TYPE);
    }

    @Test
    void aBrokenLineIsAnOutageAndAMistakeOfOursIsNot() {
        assertThat(Failure.of(new RuntimeException(new SocketException("reset"))))
                .isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.REFUSED);
    }

    @Test
    void causesThatGoInACircleEnd() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(Failure.of(first)).isEqualTo(Failure.REFUSED);
    }
}
