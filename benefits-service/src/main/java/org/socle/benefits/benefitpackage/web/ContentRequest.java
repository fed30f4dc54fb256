package org.socle.benefits.benefitpackage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.ItemDraft;
import org.socle.benefits.benefitpackage.domain.ItemDraft.FormulaDraft;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.benefitpackage.domain.Names;
import org.socle.benefits.benefitpackage.domain.Per;

/** The content of a new version. */
@Schema(name = "PackageContentRequest")
record ContentRequest(
        @NotNull @Valid NamesRequest names,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid ItemRequest> items) {

    static final String CODE = "[A-Z][A-Z0-9_-]{1,39}";

    List<ItemDraft> drafts() {
        return items.stream().map(ItemRequest::draft).toList();
    }

    @Schema(name = "Names")
    record NamesRequest(
            @NotBlank @Size(max = 120) @Schema(examples = "Bourse familiale")
            String fr,

            @NotBlank @Size(max = 120) @Schema(examples = "Family grant")
            String en) {
        Names names() {
            return new Names(fr.strip(), en.strip());
        }
    }

    @Schema(
            name = "PackageItemRequest",
            description = "CASH has a formula; IN_KIND has quantity, unit and per; SERVICE has only its code.")
    record ItemRequest(
            @NotNull ItemKind kind,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "CASH")
            String code,

            @Valid @Nullable FormulaRequest formula,

            @Schema(description = "Whole units, 1 to 10000", examples = "5") @Nullable
            Integer quantity,

            @Pattern(regexp = CODE) @Schema(examples = "KG") @Nullable
            String unit,

            @Schema(description = "BENEFICIARY when left out") @Nullable
            Per per) {

        ItemDraft draft() {
            return new ItemDraft(kind, code, formula == null ? null : formula.draft(), quantity, unit, per);
        }
    }

    @Schema(
            name = "CashFormula",
            description =
                    "base + per_member × members + per_eligible_member × eligible members, held between min and max, "
                            + "then rounded once to the currency's decimals, half up. Decimal text; what is left out is zero, a "
                            + "cap that is left out caps nothing. A person counts as one member.")
    record FormulaRequest(
            @NotNull @Schema(description = "ISO 4217", examples = "XOF")
            String currency,

            @Schema(examples = "10000") @Nullable String base,
            @Schema(examples = "500") @Nullable String perMember,
            @Schema(examples = "1000") @Nullable String perEligibleMember,
            @Schema(examples = "10000") @Nullable String min,
            @Schema(examples = "25000") @Nullable String max) {

        FormulaDraft draft() {
            return new FormulaDraft(currency, base, perMember, perEligibleMember, min, max);
        }
    }
}
