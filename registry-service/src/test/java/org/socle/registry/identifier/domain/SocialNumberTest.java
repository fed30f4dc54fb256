package org.socle.registry.identifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialNumberTest {

    private static final SocialNumberDraw DRAW = new SocialNumberDraw(new SecureRandom());

    @Provide
    Arbitrary<String> issuedNumbers() {
        return Arbitraries.randomValue(random ->
                new SocialNumberDraw(new Random(random.nextLong())).next().digits());
    }

    @Property(tries = 2000)
    void oneWrongDigitIsAlwaysNoticed(
            @ForAll("issuedNumbers") String number,
            @ForAll @IntRange(max = 11) int position,
            @ForAll @IntRange(max = 9) int digit) {
        Assume.that(number.charAt(position) != (char) ('0' + digit));

        String wrong = number.substring(0, position) + digit + number.substring(position + 1);

        assertThat(Verhoeff.holds(wrong)).isFalse();
    }

    @Property(tries = 2000)
    void twoExchangedNeighboursAreAlwaysNoticed(
            @ForAll("issuedNumbers") String number, @ForAll @IntRange(max = 10) int position) {
        char left = number.charAt(position);
        char right = number.charAt(position + 1);
        Assume.that(left != right);

        String exchanged = number.substring(0, position) + right + left + number.substring(position + 2);

        assertThat(Verhoeff.holds(exchanged)).isFalse();
    }

    @Property(tries = 5000)
    void issuedNumbersNeverLookLikeAPattern(@ForAll("issuedNumbers") String number) {
        assertThat(number)
                .matches("[2-9][0-9]{11}")
                .doesNotContainPattern("([0-9])\\1\\1")
                .doesNotContainPattern("([0-9]{3,6})\\1")
                .doesNotContainPattern("([0-9]{2})\\1\\1")
                .doesNotContainPattern("0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210")
                .doesNotStartWith("221")
                .doesNotContain("666");
    }

    @Test
    void theCheckDigitIsTheOneOfThePublishedExample() {
        assertThat(Verhoeff.checkDigit("236")).isEqualTo('3');
        assertThat(Verhoeff.holds("2363")).isTrue();
    }

    @Test
    void manyDrawsHardlyEverMeet() {
        var drawn = new HashSet<>(DRAW.next(20_000));

        assertThat(drawn).hasSizeGreaterThan(19_990);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "222958471306",
                "234567890123",
                "474747193058",
                "583583190274",
                "221770234844",
                "590666138274",
                "987640135280"
            })
    void patternsAreNotIssued(String digits) {
        assertThat(SocialNumberDraw.mayBeIssued(digits)).isFalse();
    }

    @Test
    void spacesAndHyphensBetweenGroupsAreForgiven() {
        String digits = DRAW.next().digits();
        String grouped = digits.substring(0, 4) + " " + digits.substring(4, 8) + "-" + digits.substring(8);

        assertThat(SocialNumber.parse(grouped)).contains(new SocialNumber(digits));
    }

    @Test
    void aNumberWithAWrongCheckDigitCannotBeMade() {
        String digits = DRAW.next().digits();
        String wrong = digits.substring(0, 11) + (char) ('0' + (digits.charAt(11) - '0' + 1) % 10);

        assertThatThrownBy(() -> new SocialNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SocialNumber.parse(wrong)).isEmpty();
    }

    @Test
    void theNumberIsNotPrintedByAccident() {
        SocialNumber number = DRAW.next();

        assertThat(number.toString()).doesNotContain(number.digits());
    }
}
