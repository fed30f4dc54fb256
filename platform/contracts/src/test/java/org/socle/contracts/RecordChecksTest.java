package org.socle.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.contracts.benefits.EntitlementItem;
import org.socle.contracts.benefits.ItemKind;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.AssessmentOutcome;
import org.socle.contracts.registry.Dwelling;
import org.socle.contracts.registry.HouseholdFacts;
import org.socle.contracts.registry.PersonFacts;
import org.socle.contracts.registry.Sex;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;

class RecordChecksTest {

    private static final Dwelling UNASKED = new Dwelling(null, null, null, null, null);

    @Test
    void aRecordCopiesItsLists() {
        var assets = new ArrayList<>(List.of("radio"));
        var facts = new HouseholdFacts("SN-DK-01", false, 0, List.of(), UNASKED, assets);

        assets.add("car");

        assertThat(facts.assets()).containsExactly("radio");
    }

    @Test
    void theSizeIsTheNumberOfMembers() {
        assertThatThrownBy(() -> new HouseholdFacts("SN-DK-01", false, 3, List.of(), UNASKED, List.of()))
                .hasMessage("size must be the number of members");
    }

    @Test
    void aRefusalNeedsReasons() {
        var family = new Beneficiary(BeneficiaryKind.HOUSEHOLD, "hh_1", "hh_1");

        assertThatThrownBy(() -> new ApplicationAssessedV1(
                        "app_1", "prg_1", family, 1, AssessmentOutcome.REFUSED, List.of(), "SN-DK-01", Instant.EPOCH))
                .hasMessage("a refusal needs reasons");
    }

    @Test
    void onlyCashHasAnAmountAndOnlyThingsHaveAQuantity() {
        var money = new Money("1000", "XOF");

        assertThatThrownBy(() -> new EntitlementItem(ItemKind.CASH, "BASE", null, null))
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> new EntitlementItem(ItemKind.SERVICE, "VISIT", money, 1))
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> new EntitlementItem(ItemKind.CASH, "BASE", money, 1))
                .hasMessageContaining("quantity");
    }

    @Test
    void onlyTheCountryHasNoParent() {
        assertThatThrownBy(() -> new TerritoryDefinedV1("SN-DK", null, TerritoryLevel.REGION, "Dakar", 0, 1))
                .hasMessageContaining("parent_code");
    }

    @Test
    void aMessageNamesTheFieldAndNeverItsValue() {
        assertThatThrownBy(() -> new PersonFacts("12 May 1980", Sex.MALE, List.of(), null, null, null, "SN-DK-01"))
                .hasMessageContaining("birth_month")
                .hasMessageNotContaining("1980");
    }
}
