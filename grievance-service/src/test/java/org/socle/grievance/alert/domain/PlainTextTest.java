package org.socle.grievance.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void wordsAreKeptAsWritten() {
        assertThat(cleaned("Le guichet est fermé <b>depuis</b> 3 jours & personne n'explique."))
                .isEqualTo("Le guichet est fermé <b>depuis</b> 3 jours & personne n'explique.");
    }

    @Test
    void lettersAreComposed() {
        assertThat(cleaned("fermée")).isEqualTo("fermée");
    }

    @Test
    void controlAndDirectionCharactersAreRemoved() {
        assertThat(cleaned("a\u0000b\u202Ec\u200Bd\uFEFFe\u001B[31m")).isEqualTo("abcde[31m");
    }

    @Test
    void arabicAndEmojiJoinersStay() {
        assertThat(cleaned("مكتب مغلق 👩\u200D👧")).isEqualTo("مكتب مغلق 👩\u200D👧");
    }

    @Test
    void lineEndsAreOneKindAndBlankLinesAreFew() {
        assertThat(cleaned("one  \r\ntwo\r\r\r\rthree ")).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void tooShortAndTooLongAreRefusedAtTheCharacter() {
        assertThat(PlainText.clean("ab")).isEmpty();
        assertThat(PlainText.clean("abc")).isPresent();
        assertThat(PlainText.clean("a".repeat(PlainText.LONGEST))).isPresent();
        assertThat(PlainText.clean("a".repeat(PlainText.LONGEST + 1))).isEmpty();
        assertThat(PlainText.clean("🏠".repeat(PlainText.LONGEST))).isPresent();
    }

    @Test
    void onlyInvisibleCharactersAreNoText() {
        assertThat(PlainText.clean(" \n\t\u200B\u202E ")).isEmpty();
    }

    @Test
    void aTextIsNeverPrinted() {
        assertThat(new PlainText("secret").toString()).doesNotContain("secret");
    }

    private static String cleaned(String raw) {
        return PlainText.clean(raw).orElseThrow().value();
    }
}
