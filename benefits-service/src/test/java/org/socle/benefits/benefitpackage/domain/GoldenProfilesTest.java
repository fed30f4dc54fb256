package org.socle.benefits.benefitpackage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.socle.benefits.money.domain.Money;

/** Twenty-five households and exactly what each receives, worked out apart from the code that is tried here. */
class GoldenProfilesTest {

    private static final Currency XOF = Currency.getInstance("XOF");

    private static final PackageContent FAMILY_GRANT = new PackageContent(
            new Names("Bourse familiale", "Family grant"),
            List.of(
                    new PackageItem.Cash(
                            "CASH",
                            new CashFormula(
                                    XOF,
                                    new BigDecimal("10000"),
                                    BigDecimal.ZERO,
                                    new BigDecimal("2500"),
                                    new BigDecimal("12500"),
                                    new BigDecimal("25000"))),
                    new PackageItem.InKind("RICE", 5, "KG", Per.MEMBER),
                    new PackageItem.InKind("COOKING_KIT", 1, "KIT", Per.BENEFICIARY),
                    new PackageItem.Service("HEALTH_CARD")));

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/family-grant.csv")
    void eachHouseholdReceivesExactlyThis(
            int members, int eligibleMembers, BigDecimal cash, int rice, int kits, int cards) {
        var granted = FAMILY_GRANT.grantFor(new Headcount(members, eligibleMembers));

        assertThat(granted)
                .containsExactly(
                        new GrantedItem.Cash("CASH", new Money(cash, XOF)),
                        new GrantedItem.InKind("RICE", rice, "KG"),
                        new GrantedItem.InKind("COOKING_KIT", kits, "KIT"),
                        new GrantedItem.Service("HEALTH_CARD"));
        assertThat(cards).isEqualTo(1);
    }
}
