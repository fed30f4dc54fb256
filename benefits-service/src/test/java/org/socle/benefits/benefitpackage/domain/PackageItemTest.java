package org.socle.benefits.benefitpackage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackageItemTest {

    @Test
    void goodsForTheBeneficiaryDoNotGrowWithTheHousehold() {
        var kit = new PackageItem.InKind("SCHOOL_KIT", 1, "KIT", Per.BENEFICIARY);

        assertThat(kit.grantFor(new Headcount(9, 4))).isEqualTo(new GrantedItem.InKind("SCHOOL_KIT", 1, "KIT"));
    }

    @Test
    void goodsForEachMemberGrowWithTheHousehold() {
        var rice = new PackageItem.InKind("RICE", 5, "KG", Per.MEMBER);

        assertThat(rice.grantFor(new Headcount(9, 4))).isEqualTo(new GrantedItem.InKind("RICE", 45, "KG"));
    }

    @Test
    void goodsComeInAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackageItem.InKind("RICE", 0, "KG", Per.BENEFICIARY));
    }

    @Test
    void aPackageGivesItsItemsInTheirOrder() {
        var content = new PackageContent(
                new Names("Kit", "Kit"),
                List.of(
                        new PackageItem.Service("HEALTH_CARD"),
                        new PackageItem.InKind("RICE", 1, "KG", Per.BENEFICIARY)));

        assertThat(content.grantFor(Headcount.ONE_PERSON))
                .extracting(GrantedItem::code)
                .containsExactly("HEALTH_CARD", "RICE");
    }

    @Test
    void aPackageHoldsSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackageContent(new Names("Kit", "Kit"), List.of()));
    }
}
