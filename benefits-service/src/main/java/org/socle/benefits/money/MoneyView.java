package org.socle.benefits.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.benefits.money.domain.Money;

/** An amount as text, with the decimals that ISO 4217 gives its currency. */
@Schema(name = "Money")
public record MoneyView(
        @Schema(examples = "12000") String amount,
        @Schema(examples = "XOF") String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
