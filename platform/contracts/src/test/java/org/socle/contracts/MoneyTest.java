package org.socle.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12000, XOF", "0, XOF", "12.50, EUR", "-3.00, EUR", "1.234, TND"})
    void amountsWithTheirCurrencysDecimalsAreTaken(String amount, String currency) {
        var money = new Money(amount, currency);

        assertThat(money.decimal()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({"12000.00, XOF", "12.5, EUR", "12, EUR", "1e3, XOF", "01, XOF", "+1, XOF", "1, XXX", "1, ZZZ", "'', XOF"
    })
    void anythingElseIsRefused(String amount, String currency) {
        assertThatThrownBy(() -> new Money(amount, currency)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecimalGetsItsCurrencysDecimalsAndNeverLosesACent() {
        assertThat(Money.of(new BigDecimal("12.5"), "EUR")).isEqualTo(new Money("12.50", "EUR"));
        assertThat(Money.of(new BigDecimal("3E+3"), "XOF")).isEqualTo(new Money("3000", "XOF"));
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.5"), "XOF")).isInstanceOf(ArithmeticException.class);
    }
}
