package org.socle.benefits.benefitpackage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.benefits.benefitpackage.domain.Fault.Kind;
import org.socle.benefits.benefitpackage.domain.ItemDraft.FormulaDraft;
import org.socle.benefits.benefitpackage.domain.PackageCheck.Verdict;

class PackageCheckTest {

    private static final Names NAMES = new Names("Bourse", "Grant");

    @Test
    void aSoundDraftBecomesTheContent() {
        var verdict = PackageCheck.check(
                NAMES,
                List.of(
                        cash("CASH", new FormulaDraft("XOF", "10000", "500.5", null, null, "25000")),
                        new ItemDraft(ItemKind.IN_KIND, "RICE", null, 5, "KG", Per.MEMBER),
                        new ItemDraft(ItemKind.SERVICE, "HEALTH_CARD", null, null, null, null)));

        assertThat(verdict)
                .isEqualTo(new Verdict.Sound(new PackageContent(
                        NAMES,
                        List.of(
                                new PackageItem.Cash(
                                        "CASH",
                                        new CashFormula(
                                                Currency.getInstance("XOF"),
                                                new BigDecimal("10000"),
                                                new BigDecimal("500.5"),
                                                BigDecimal.ZERO,
                                                null,
                                                new BigDecimal("25000"))),
                                new PackageItem.InKind("RICE", 5, "KG", Per.MEMBER),
                                new PackageItem.Service("HEALTH_CARD")))));
    }

    @Test
    void goodsAreForTheBeneficiaryUnlessSaidOtherwise() {
        var verdict = PackageCheck.check(NAMES, List.of(new ItemDraft(ItemKind.IN_KIND, "RICE", null, 5, "KG", null)));

        assertThat(verdict)
                .isEqualTo(new Verdict.Sound(
                        new PackageContent(NAMES, List.of(new PackageItem.InKind("RICE", 5, "KG", Per.BENEFICIARY)))));
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPlace() {
        var verdict = PackageCheck.check(
                NAMES,
                List.of(
                        cash("A", new FormulaDraft("XYZ", "1,5", null, null, null, null)),
                        cash("A", new FormulaDraft("XOF", "1", null, null, "20", "10.5")),
                        new ItemDraft(ItemKind.IN_KIND, "B", null, 0, "KG", null),
                        new ItemDraft(ItemKind.IN_KIND, "C", null, null, null, null),
                        new ItemDraft(ItemKind.SERVICE, "D", null, 1, null, null)));

        assertThat(faults(verdict))
                .extracting(fault -> fault.pointer() + " " + fault.kind())
                .containsExactly(
                        "/items/0/formula/currency " + Kind.CURRENCY_UNKNOWN,
                        "/items/0/formula/base " + Kind.NOT_A_DECIMAL,
                        "/items/1/code " + Kind.CODE_TWICE,
                        "/items/1/formula/max " + Kind.CAP_NOT_PAYABLE,
                        "/items/1/formula/max " + Kind.CAPS_CROSSED,
                        "/items/2/quantity " + Kind.QUANTITY_OUT_OF_RANGE,
                        "/items/3/quantity " + Kind.FIELD_MISSING,
                        "/items/3/unit " + Kind.FIELD_MISSING,
                        "/items/4/quantity " + Kind.FIELD_NOT_FOR_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e3", "", " 1", "1,5", "1.", ".5", "1234567890123", "0.1234567", "١"})
    void anAmountIsAPlainDecimal(String text) {
        var verdict =
                PackageCheck.check(NAMES, List.of(cash("A", new FormulaDraft("XOF", text, "1", null, null, null))));

        assertThat(faults(verdict)).extracting(Fault::kind).containsExactly(Kind.NOT_A_DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "xof", "FRANC", ""})
    void aCurrencyIsOneThatPeopleArePaidIn(String code) {
        var verdict =
                PackageCheck.check(NAMES, List.of(cash("A", new FormulaDraft(code, "1", null, null, null, null))));

        assertThat(faults(verdict)).extracting(Fault::kind).containsExactly(Kind.CURRENCY_UNKNOWN);
    }

    @Test
    void aFormulaThatNeverPaysIsAMistake() {
        var nothing = cash("A", new FormulaDraft("XOF", "0", null, null, null, null));
        var cappedAway = cash("A", new FormulaDraft("XOF", "100", null, null, null, "0"));

        assertThat(faults(PackageCheck.check(NAMES, List.of(nothing))))
                .extracting(Fault::kind)
                .containsExactly(Kind.NEVER_PAYS);
        assertThat(faults(PackageCheck.check(NAMES, List.of(cappedAway))))
                .extracting(Fault::kind)
                .containsExactly(Kind.NEVER_PAYS);
    }

    @Test
    void theLargestQuantityIsAcceptedAndOneMoreIsNot() {
        var largest = new ItemDraft(ItemKind.IN_KIND, "B", null, PackageCheck.MAX_QUANTITY, "KG", null);
        var tooLarge = new ItemDraft(ItemKind.IN_KIND, "B", null, PackageCheck.MAX_QUANTITY + 1, "KG", null);

        assertThat(PackageCheck.check(NAMES, List.of(largest))).isInstanceOf(Verdict.Sound.class);
        assertThat(faults(PackageCheck.check(NAMES, List.of(tooLarge)))).hasSize(1);
    }

    private static ItemDraft cash(String code, @Nullable FormulaDraft formula) {
        return new ItemDraft(ItemKind.CASH, code, formula, null, null, null);
    }

    private static List<Fault> faults(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound ignored -> List.of();
            case Verdict.Faulty(var faults) -> faults;
        };
    }
}
