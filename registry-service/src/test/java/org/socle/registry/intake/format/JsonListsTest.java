package org.socle.registry.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.intake.format.ReadingLists.read;
import static org.socle.registry.intake.format.ReadingLists.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.intake.domain.ListFormat;

class JsonListsTest {

    @Test
    void fieldsOfLaterObjectsAreFurtherColumns() {
        var list = read(ListFormat.NDJSON, "{\"a\": \"1\"}\n\n{\"B\": \"2\", \"a\": null}\n");

        assertThat(list.columns()).containsExactly("a", "b");
        assertThat(list.cells(0)).containsExactly("1");
        assertThat(list.cells(1)).containsExactly("", "2");
        assertThat(list.rows().get(1).number()).isEqualTo(3);
    }

    @Test
    void numbersAreMarkedTruthsAreWordsAndListsAreJoined() {
        var list = read(
                ListFormat.JSON,
                "[{\"a\": 771234567, \"b\": true, \"c\": [\"RADIO\", \"CAR\"], \"d\": 14.5, \"e\": {\"x\": 1}, \"f\":"
                        + " [[1]]}]");

        assertThat(list.cells(0))
                .containsExactly(
                        Mark.NUMBER.on("771234567"),
                        "true",
                        "RADIO;CAR",
                        Mark.NUMBER.on("14.5"),
                        Mark.NESTED.on(""),
                        Mark.NESTED.on(""));
    }

    @Test
    void aPageOfSubmissionsIsReadWhereverItsResultsStand() {
        var list = read(
                ListFormat.JSON, "{\"count\": 1, \"results\": [{\"_uuid\": \"u\", \"a\": \"1\"}], \"next\": null}");

        assertThat(list.rows()).hasSize(1);
        assertThat(list.columns()).contains("a", "household_ref");
    }

    @Test
    void aListMayBeLongAndItsObjectsMayNot() {
        String row = "{\"a\": \"" + "x".repeat(100_000) + "\"}";

        assertThat(read(ListFormat.JSON, "[" + row + ("," + row).repeat(9) + "]")
                        .rows())
                .hasSize(10);
        assertThat(refusal(ListFormat.JSON, "[{\"a\": [" + "1,".repeat(200_000) + "1]}]"))
                .isEqualTo("registry.list.object-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1",
                "[1]",
                "\"a\"",
                "{\"a\": 1}{\"a\": 2}",
                "{\"a\": 1, \"a\": 2}",
                "{a: 1}",
                "a,b",
                "null"
            })
    void aLineThatIsNoObjectIsMarkedAndTheNextOneRead(String line) {
        var list = read(ListFormat.NDJSON, "{\"a\": \"0\"}\n" + line + "\n{\"a\": \"2\"}\n");

        assertThat(list.rows()).hasSize(3);
        assertThat(list.cells(1)).containsExactly(Mark.NOT_JSON.on(line));
        assertThat(list.cells(2)).containsExactly("2");
    }

    @Test
    void aLineOfTenMegabytesIsCutAndTheNextOneRead() {
        var list = read(ListFormat.NDJSON, "{\"a\": \"%s\"}\n{\"a\": \"2\"}\n".formatted("x".repeat(10 << 20)));

        assertThat(Mark.of(list.cells(0).getFirst())).contains(Mark.TOO_LONG);
        assertThat(list.cells(1)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": 1}", "[{\"a\": 1},]", "[1]", "[{\"a\": 1}] x", "[{\"a\": \"1]", "[[{\"a\": 1}]]"})
    void anArrayThatIsNoneIsRefusedAsAWhole(String text) {
        assertThat(refusal(ListFormat.JSON, text)).isEqualTo("registry.list.json-malformed");
    }

    @ParameterizedTest
    @CsvSource({"1E+400", "-1E+99", "1.5E+31"})
    void aNumberOfManyDigitsFillsNoMemory(String number) {
        var list = read(ListFormat.NDJSON, "{\"a\": %s}".formatted(number));

        assertThat(list.cells(0).getFirst().length()).isLessThan(40);
        assertThat(Mark.of(list.cells(0).getFirst())).contains(Mark.DIGITS_LOST);
    }

    @Test
    void aSubmissionOfKoboIsARowForEachMember() {
        var list = read(ListFormat.JSON, """
            {"_uuid": "u1", "_id": 7, "start": "now", "home/Roof": "zinc", "_geolocation": [14.5, -17.25], "note": "both",
             "roster": [{"roster/given_names": "Awa", "roster/note": "hers"}, {"roster/given_names": "Modou"}]}
            """);

        assertThat(list.columns())
                .containsExactly("roof", "note", "latitude", "longitude", "household_ref", "given_names", "person_ref");
        assertThat(list.cells(0))
                .containsExactly("zinc", "hers", Mark.NUMBER.on("14.5"), Mark.NUMBER.on("-17.25"), "u1", "Awa", "u1-1");
        assertThat(list.cells(1)).contains("both", "Modou", "u1-2");
        assertThat(list.rows()).extracting(Rows.Row::number).containsExactly(1L, 2L);
    }

    @Test
    void aSubmissionWithoutRosterIsOneRowAndKeepsReferencesThatWereAsked() {
        var list = read(
                ListFormat.JSON,
                "{\"results\": [{\"_uuid\": \"u1\", \"household_ref\": \"H1\", \"person_ref\": \"P1\"}]}");

        assertThat(list.cells(0)).containsExactly("H1", "P1");
    }
}
