package org.socle.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FacelessTest {
    @Test
    void aLoggedExceptionTellsWhereAndWhatKindButQuotesNothing() {
        var exception = new IllegalStateException(
                "cannot save Fatou Diop", new SQLException("Key (phone)=(771234567) already exists", "23505"));

        var logged = new StringWriter();
        Faceless.of(exception).printStackTrace(new PrintWriter(logged));

        assertThat(logged.toString())
                .contains("java.lang.IllegalStateException", "SQL state 23505", "FacelessTest.java")
                .doesNotContain("Fatou", "771234567");
    }
}
