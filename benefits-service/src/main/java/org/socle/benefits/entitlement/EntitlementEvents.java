package org.socle.benefits.entitlement;

import org.socle.benefits.benefitpackage.domain.GrantedItem;
import org.socle.benefits.entitlement.domain.Entitlement;
import org.socle.benefits.entitlement.domain.Recipient;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.Money;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.contracts.benefits.EntitlementItem;
import org.socle.contracts.benefits.ItemKind;
import org.socle.kit.id.Ids;

/** Entitlements in the words of the contract. */
final class EntitlementEvents {

    private EntitlementEvents() {}

    static EntitlementGrantedV1 granted(Entitlement entitlement) {
        var recipient = entitlement.recipient();
        return new EntitlementGrantedV1(
                Ids.toText("ent", entitlement.id().value()),
                entitlement.enrollmentId(),
                entitlement.programmeId(),
                new Beneficiary(kind(recipient), recipient.id(), recipient.householdId()),
                recipient.communeCode(),
                entitlement.cycle().code(),
                entitlement.items().stream().map(EntitlementEvents::item).toList(),
                entitlement.grantedAt());
    }

    private static BeneficiaryKind kind(Recipient recipient) {
        return switch (recipient.kind()) {
            case HOUSEHOLD -> BeneficiaryKind.HOUSEHOLD;
            case PERSON -> BeneficiaryKind.PERSON;
        };
    }

    private static EntitlementItem item(GrantedItem item) {
        return switch (item) {
            case GrantedItem.Cash(var code, var money) ->
                new EntitlementItem(
                        ItemKind.CASH,
                        code,
                        Money.of(money.amount(), money.currency().getCurrencyCode()),
                        null);
            case GrantedItem.InKind(var code, var quantity, var ignored) ->
                new EntitlementItem(ItemKind.IN_KIND, code, null, quantity);
            case GrantedItem.Service(var code) -> new EntitlementItem(ItemKind.SERVICE, code, null, 1);
        };
    }
}
