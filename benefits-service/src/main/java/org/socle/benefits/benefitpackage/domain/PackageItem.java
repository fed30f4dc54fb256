package org.socle.benefits.benefitpackage.domain;

/** One line of a package; it knows what it gives to a given number of people. */
public sealed interface PackageItem {

    String code();

    ItemKind kind();

    GrantedItem grantFor(Headcount people);

    record Cash(String code, CashFormula formula) implements PackageItem {
        @Override
        public ItemKind kind() {
            return ItemKind.CASH;
        }

        @Override
        public GrantedItem grantFor(Headcount people) {
            return new GrantedItem.Cash(code, formula.amountFor(people));
        }
    }

    record InKind(String code, int quantity, String unit, Per per) implements PackageItem {
        public InKind {
            if (quantity < 1) {
                throw new IllegalArgumentException("Goods come in a positive quantity: " + quantity);
            }
        }

        @Override
        public ItemKind kind() {
            return ItemKind.IN_KIND;
        }

        @Override
        public GrantedItem grantFor(Headcount people) {
            var given = switch (per) {
                case BENEFICIARY -> quantity;
                case MEMBER -> Math.multiplyExact(quantity, people.members());
            };
            return new GrantedItem.InKind(code, given, unit);
        }
    }

    record Service(String code) implements PackageItem {
        @Override
        public ItemKind kind() {
            return ItemKind.SERVICE;
        }

        @Override
        public GrantedItem grantFor(Headcount people) {
            return new GrantedItem.Service(code);
        }
    }
}
