package org.socle.benefits.benefitpackage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.benefits.money.domain.Money;

class CashFormulaTest {

    private static final Currency XOF = Currency.getInstance("XOF");

    @Test
    void theAmountIsTheBaseAndARateForEachMemberAndEachEligibleMember() {
        var amount = formula("10000", "500", "1000", null, null).amountFor(new Headcount(6, 2));

        assertThat(amount).isEqualTo(francs("15000"));
    }

    @Test
    void theUpperCapHoldsTheAmountFromTheFrancAboveIt() {
        var formula = formula("0", "1", "0", null, "7");

        assertThat(formula.amountFor(new Headcount(6, 0))).isEqualTo(francs("6"));
        assertThat(formula.amountFor(new Headcount(7, 0))).isEqualTo(francs("7"));
        assertThat(formula.amountFor(new Headcount(8, 0))).isEqualTo(francs("7"));
    }

    @Test
    void theLowerCapLiftsTheAmountFromTheFrancBelowIt() {
        var formula = formula("0", "1", "0", "3", null);

        assertThat(formula.amountFor(new Headcount(2, 0))).isEqualTo(francs("3"));
        assertThat(formula.amountFor(new Headcount(3, 0))).isEqualTo(francs("3"));
        assertThat(formula.amountFor(new Headcount(4, 0))).isEqualTo(francs("4"));
    }

    @Test
    void ratesFinerThanTheCurrencyAreRoundedOnceAtTheEnd() {
        var formula = formula("0", "0.5", "0", null, null);

        assertThat(formula.amountFor(new Headcount(2, 0))).isEqualTo(francs("1"));
        assertThat(formula.amountFor(new Headcount(3, 0))).isEqualTo(francs("2"));
        assertThat(formula.amountFor(new Headcount(5, 0))).isEqualTo(francs("3"));
    }

    @Test
    void aCapThatCannotBePaidIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> formula("1", "0", "0", null, "10.5"));
    }

    @Test
    void capsThatCrossAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> formula("1", "0", "0", "11", "10"));
    }

    @Test
    void negativeRatesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> formula("1", "-1", "0", null, null));
    }

    @Property
    void noAmountEverLeavesItsCaps(@ForAll("formulas") CashFormula formula, @ForAll("people") Headcount people) {
        var amount = formula.amountFor(people).amount();

        formula.lowerCap().ifPresent(min -> assertThat(amount).isGreaterThanOrEqualTo(min));
        formula.upperCap().ifPresent(max -> assertThat(amount).isLessThanOrEqualTo(max));
    }

    @Property
    void oneMoreMemberNeverLowersTheAmount(
            @ForAll("formulas") CashFormula formula, @ForAll @IntRange(max = 60) int members) {
        var before = formula.amountFor(new Headcount(members, 0)).amount();

        var after = formula.amountFor(new Headcount(members + 1, 0)).amount();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void roundingMovesAnUncappedAmountByHalfAUnitAtMost(
            @ForAll("formulas") CashFormula formula, @ForAll("people") Headcount people) {
        Assume.that(formula.lowerCap().isEmpty() && formula.upperCap().isEmpty());
        var exact = formula.base()
                .add(formula.perMember().multiply(BigDecimal.valueOf(people.members())))
                .add(formula.perEligibleMember().multiply(BigDecimal.valueOf(people.eligibleMembers())));

        var amount = formula.amountFor(people);

        var halfAUnit = new BigDecimal("0.5").movePointLeft(Money.scaleOf(formula.currency()));
        assertThat(amount.amount().subtract(exact).abs()).isLessThanOrEqualTo(halfAUnit);
    }

    @Provide
    Arbitrary<CashFormula> formulas() {
        var currencies = Arbitraries.of("XOF", "EUR", "TND").map(Currency::getInstance);
        var rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(6);
        var caps = Arbitraries.integers()
                .between(0, 500_000)
                .map(BigDecimal::valueOf)
                .injectNull(0.4);
        return Combinators.combine(currencies, rates, rates, rates, caps, caps)
                .filter((currency, base, member, eligible, min, max) ->
                        min == null || max == null || min.compareTo(max) <= 0)
                .as(CashFormula::new);
    }

    @Provide
    Arbitrary<Headcount> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60))
                .as(Headcount::new);
    }

    private static CashFormula formula(
            String base, String perMember, String perEligible, @Nullable String min, @Nullable String max) {
        return new CashFormula(
                XOF,
                new BigDecimal(base),
                new BigDecimal(perMember),
                new BigDecimal(perEligible),
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max));
    }

    private static Money francs(String amount) {
        return new Money(new BigDecimal(amount), XOF);
    }
}
