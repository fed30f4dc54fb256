package org.socle.benefits.benefitpackage.domain;

import org.socle.benefits.money.domain.Money;

/** What one beneficiary receives in one cycle, worked out and final. */
public sealed interface GrantedItem {

    String code();

    ItemKind kind();

    record Cash(String code, Money amount) implements GrantedItem {
        @Override
        public ItemKind kind() {
            return ItemKind.CASH;
        }
    }

    record InKind(String code, int quantity, String unit) implements GrantedItem {
        @Override
        public ItemKind kind() {
            return ItemKind.IN_KIND;
        }
    }

    record Service(String code) implements GrantedItem {
        @Override
        public ItemKind kind() {
            return ItemKind.SERVICE;
        }
    }
}
