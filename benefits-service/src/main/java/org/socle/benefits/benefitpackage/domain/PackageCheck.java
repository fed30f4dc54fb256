package org.socle.benefits.benefitpackage.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.Fault.Kind;
import org.socle.benefits.benefitpackage.domain.ItemDraft.FormulaDraft;
import org.socle.benefits.money.domain.Money;

/** Turns a draft into the content of a package, or says everything that is wrong with it at once. */
public final class PackageCheck {

    public static final int MAX_QUANTITY = 10_000;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private final List<Fault> faults = new ArrayList<>();

    private PackageCheck() {}

    /** The verdict on a draft. */
    public sealed interface Verdict {
        record Sound(PackageContent content) implements Verdict {}

        record Faulty(List<Fault> faults) implements Verdict {}
    }

    public static Verdict check(Names names, List<ItemDraft> drafts) {
        return new PackageCheck().verdict(names, drafts);
    }

    private Verdict verdict(Names names, List<ItemDraft> drafts) {
        var items = new ArrayList<PackageItem>();
        var codes = new HashSet<String>();
        for (var index = 0; index < drafts.size(); index++) {
            var draft = drafts.get(index);
            var pointer = "/items/" + index;
            if (!codes.add(draft.code())) {
                faults.add(Fault.at(pointer + "/code", Kind.CODE_TWICE, draft.code()));
            }
            item(draft, pointer).ifPresent(items::add);
        }
        return faults.isEmpty() ? new Verdict.Sound(new PackageContent(names, items)) : new Verdict.Faulty(faults);
    }

    private Optional<PackageItem> item(ItemDraft draft, String pointer) {
        return switch (draft.kind()) {
            case CASH -> {
                foreign(draft.quantity(), pointer + "/quantity", draft.kind());
                foreign(draft.unit(), pointer + "/unit", draft.kind());
                foreign(draft.per(), pointer + "/per", draft.kind());
                yield needed(draft.formula(), pointer + "/formula", draft.kind())
                        .flatMap(formula -> formula(formula, pointer + "/formula"))
                        .map(formula -> new PackageItem.Cash(draft.code(), formula));
            }
            case IN_KIND -> {
                foreign(draft.formula(), pointer + "/formula", draft.kind());
                yield goods(draft, pointer);
            }
            case SERVICE -> {
                foreign(draft.formula(), pointer + "/formula", draft.kind());
                foreign(draft.quantity(), pointer + "/quantity", draft.kind());
                foreign(draft.unit(), pointer + "/unit", draft.kind());
                foreign(draft.per(), pointer + "/per", draft.kind());
                yield Optional.of(new PackageItem.Service(draft.code()));
            }
        };
    }

    private Optional<PackageItem> goods(ItemDraft draft, String pointer) {
        var quantity = needed(draft.quantity(), pointer + "/quantity", draft.kind());
        var unit = needed(draft.unit(), pointer + "/unit", draft.kind());
        if (quantity.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        if (quantity.get() < 1 || quantity.get() > MAX_QUANTITY) {
            faults.add(Fault.at(pointer + "/quantity", Kind.QUANTITY_OUT_OF_RANGE, quantity.get(), MAX_QUANTITY));
            return Optional.empty();
        }
        var per = draft.per() == null ? Per.BENEFICIARY : draft.per();
        return Optional.of(new PackageItem.InKind(draft.code(), quantity.get(), unit.get(), per));
    }

    private Optional<CashFormula> formula(FormulaDraft draft, String pointer) {
        var before = faults.size();
        var currency = currency(draft.currency(), pointer + "/currency");
        var base = decimal(draft.base(), pointer + "/base").orElse(BigDecimal.ZERO);
        var perMember = decimal(draft.perMember(), pointer + "/per_member").orElse(BigDecimal.ZERO);
        var perEligible = decimal(draft.perEligibleMember(), pointer + "/per_eligible_member")
                .orElse(BigDecimal.ZERO);
        var min = decimal(draft.min(), pointer + "/min").orElse(null);
        var max = decimal(draft.max(), pointer + "/max").orElse(null);
        currency.ifPresent(known -> {
            payable(min, known, pointer + "/min");
            payable(max, known, pointer + "/max");
        });
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.add(Fault.at(pointer + "/max", Kind.CAPS_CROSSED, min.toPlainString(), max.toPlainString()));
        }
        if (currency.isEmpty() || faults.size() > before) {
            return Optional.empty();
        }
        var formula = new CashFormula(currency.get(), base, perMember, perEligible, min, max);
        if (formula.amountFor(new Headcount(10, 10)).amount().signum() == 0) {
            faults.add(Fault.at(pointer, Kind.NEVER_PAYS));
            return Optional.empty();
        }
        return Optional.of(formula);
    }

    private Optional<Currency> currency(String code, String pointer) {
        try {
            var currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException unknown) {
            // Told below, together with codes such as XAU that nobody is paid in.
        }
        faults.add(Fault.at(pointer, Kind.CURRENCY_UNKNOWN, code));
        return Optional.empty();
    }

    private Optional<BigDecimal> decimal(@Nullable String text, String pointer) {
        if (text == null) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text).matches()) {
            faults.add(Fault.at(pointer, Kind.NOT_A_DECIMAL, text));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private void payable(@Nullable BigDecimal cap, Currency currency, String pointer) {
        if (cap != null && !Money.fits(cap, currency)) {
            faults.add(Fault.at(
                    pointer,
                    Kind.CAP_NOT_PAYABLE,
                    cap.toPlainString(),
                    currency.getCurrencyCode(),
                    Money.scaleOf(currency)));
        }
    }

    private <T> Optional<T> needed(@Nullable T value, String pointer, ItemKind kind) {
        if (value == null) {
            faults.add(Fault.at(pointer, Kind.FIELD_MISSING, kind.name()));
        }
        return Optional.ofNullable(value);
    }

    private void foreign(@Nullable Object value, String pointer, ItemKind kind) {
        if (value != null) {
            faults.add(Fault.at(pointer, Kind.FIELD_NOT_FOR_KIND, kind.name()));
        }
    }
}
