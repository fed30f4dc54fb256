package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "1990-12-31, 1990-12-31",
        "1990-12, 1990-12",
        "1990, 1990",
        "1990-3-5, 1990-03-05",
        "1990/12/31, 1990-12-31",
        "31/12/1990, 1990-12-31",
        "31-12-1990, 1990-12-31",
        "31.12.1990, 1990-12-31",
        "31 12 1990, 1990-12-31",
        "1/2/1990, 1990-02-01",
        "12/1990, 1990-12",
        "3-1990, 1990-03",
        "31 décembre 1990, 1990-12-31",
        "31 DÉCEMBRE 1990, 1990-12-31",
        "31 decembre 1990, 1990-12-31",
        "31 Dec 1990, 1990-12-31",
        "31-déc.-1990, 1990-12-31",
        "1er janvier 1990, 1990-01-01",
        "1st January 1990, 1990-01-01",
        "December 31 1990, 1990-12-31",
        "août 1990, 1990-08",
        "févr. 1990, 1990-02",
        "mai 1990, 1990-05",
        "29/02/2024, 2024-02-29",
        "1990-12-31T10:15:30Z, 1990-12-31",
        "1990-12-31T10:15:30.000+00:00, 1990-12-31",
        "1990-12-31 00:00:00, 1990-12-31",
        "31/12/1990 00:00, 1990-12-31",
        "33238, 1990-12-31",
        "36526.0, 2000-01-01",
        " 31/12/1990 , 1990-12-31"
    })
    void datesAreReadAsPeopleWriteThem(String written, String date) {
        assertThat(WrittenDate.read(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/31/1990",
                "31/13/1990",
                "30/02/1990",
                "29/02/2023",
                "0/1/1990",
                "31/12/90",
                "déc-90",
                "13/1990",
                "0/1990",
                "hier",
                "31 foo 1990",
                "99999",
                "1990-13",
                "1990-02-30",
                "19901231",
                "31121990",
                "-1990",
                "1990-",
                "~1990",
                "vers 1990",
                "1990?",
                "12",
                "123"
            })
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12/31/1990, true", "02-13-1990, true", "31/12/1990, false", "31/31/1990, false", "1/2/1990, false"})
    void aMonthBeforeTheDayIsRecognisedButNotRead(String written, boolean monthFirst) {
        assertThat(WrittenDate.isMonthFirst(written)).isEqualTo(monthFirst);
    }
}
