package org.socle.grievance.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {

    private static final byte[] SOME = {12, -7, 99, 4, 120, -128, 33, 1, 0, -1};

    @Test
    void aCodeHasFourGroupsOfSymbolsThatNobodyMistakes() {
        assertThat(TrackingCode.of(SOME).display()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    }

    @Test
    void theAlphabetHasThirtyTwoSymbols() {
        assertThat(TrackingCode.ALPHABET.chars().distinct().count()).isEqualTo(32);
        assertThat(TrackingCode.ALPHABET).doesNotContain("0", "O", "1", "I");
    }

    @Test
    void everySingleWrongSymbolIsFound() {
        var code = TrackingCode.of(SOME).canonical();

        for (var at = 0; at < code.length(); at++) {
            for (var symbol : TrackingCode.ALPHABET.toCharArray()) {
                var typed = code.substring(0, at) + symbol + code.substring(at + 1);
                assertThat(TrackingCode.parse(typed).isPresent()).as(typed).isEqualTo(symbol == code.charAt(at));
            }
        }
    }

    @Property(tries = 200)
    void everyTwoDifferentSymbolsExchangedAreFound(@ForAll @Size(TrackingCode.RANDOM_BYTES) byte[] random) {
        var code = TrackingCode.of(random).canonical();

        for (var first = 0; first < code.length(); first++) {
            for (var second = first + 1; second < code.length(); second++) {
                if (code.charAt(first) != code.charAt(second)) {
                    var typed = new StringBuilder(code);
                    typed.setCharAt(first, code.charAt(second));
                    typed.setCharAt(second, code.charAt(first));
                    assertThat(TrackingCode.parse(typed.toString())).isEmpty();
                }
            }
        }
    }

    @Property
    void aCodeIsReadBackHoweverItIsTyped(@ForAll @Size(TrackingCode.RANDOM_BYTES) byte[] random) {
        var code = TrackingCode.of(random);

        var typed = " " + code.display().toLowerCase(Locale.ROOT).replace('-', ' ') + "\n";

        assertThat(TrackingCode.parse(typed)).contains(code);
        assertThat(TrackingCode.parse(code.display())).contains(code);
    }

    @Test
    void everyRandomBitButTheLastFiveShowsInTheCode() {
        var seen = new HashSet<String>();
        seen.add(TrackingCode.of(new byte[TrackingCode.RANDOM_BYTES]).canonical());

        for (var bit = 0; bit < 75; bit++) {
            var random = new byte[TrackingCode.RANDOM_BYTES];
            random[bit / 8] = (byte) (0x80 >> (bit % 8));
            seen.add(TrackingCode.of(random).canonical());
        }

        assertThat(seen).hasSize(76);
    }

    @Test
    void manyCodesAreAllDifferent() {
        var random = new SecureRandom();
        var seen = new HashSet<String>();

        for (var count = 0; count < 20_000; count++) {
            var bytes = new byte[TrackingCode.RANDOM_BYTES];
            random.nextBytes(bytes);
            seen.add(TrackingCode.of(bytes).canonical());
        }

        assertThat(seen).hasSize(20_000);
    }

    @Test
    void whatIsTooShortTooLongOrForeignIsNoCode() {
        assertThat(TrackingCode.parse("")).isEmpty();
        assertThat(TrackingCode.parse("2222")).isEmpty();
        assertThat(TrackingCode.parse("2".repeat(17))).isEmpty();
        assertThat(TrackingCode.parse("0".repeat(16))).isEmpty();
        assertThat(TrackingCode.parse("é".repeat(16))).isEmpty();
    }

    @Test
    void aCodeIsMadeOfExactlyTenBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> TrackingCode.of(new byte[9]));
    }

    @Test
    void aCodeIsNeverPrinted() {
        var code = TrackingCode.of(SOME);

        assertThat(code.toString()).doesNotContain(code.canonical().substring(0, 4));
    }
}
