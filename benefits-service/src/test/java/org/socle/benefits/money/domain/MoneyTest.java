package org.socle.benefits.money.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency XOF = Currency.getInstance("XOF");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency TND = Currency.getInstance("TND");

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        assertThat(new Money(new BigDecimal("12"), EUR).amount()).isEqualTo(new BigDecimal("12.00"));
        assertThat(new Money(new BigDecimal("12.000"), XOF).amount()).isEqualTo(new BigDecimal("12"));
        assertThat(new Money(new BigDecimal("1.5"), TND).amount()).isEqualTo(new BigDecimal("1.500"));
    }

    @Test
    void anAmountFinerThanItsCurrencyIsRefusedAndNotRounded() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.5"), XOF)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("-1"), XOF));
    }

    @Test
    void halfOfTheSmallestUnitIsRoundedUp() {
        assertThat(Money.rounded(new BigDecimal("10.5"), XOF).amount()).isEqualTo(new BigDecimal("11"));
        assertThat(Money.rounded(new BigDecimal("10.4999"), XOF).amount()).isEqualTo(new BigDecimal("10"));
        assertThat(Money.rounded(new BigDecimal("0.005"), EUR).amount()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void amountsOfTwoCurrenciesAreNotAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.zero(XOF).plus(Money.zero(EUR)))
                .withMessageContaining("EUR");
    }

    @Property
    void sumsAreExactWhateverTheOrder(
            @ForAll @Size(max = 20) List<@BigRange(min = "0", max = "100000000") @Scale(2) BigDecimal> amounts) {
        var forwards = sum(amounts);

        var backwards = sum(amounts.reversed());

        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.amount()).isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Money sum(List<BigDecimal> amounts) {
        return amounts.stream().map(amount -> new Money(amount, EUR)).reduce(Money.zero(EUR), Money::plus);
    }
}
