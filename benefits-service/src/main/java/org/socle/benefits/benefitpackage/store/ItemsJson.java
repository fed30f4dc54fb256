package org.socle.benefits.benefitpackage.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.benefits.benefitpackage.domain.CashFormula;
import org.socle.benefits.benefitpackage.domain.ItemKind;
import org.socle.benefits.benefitpackage.domain.PackageItem;
import org.socle.benefits.benefitpackage.domain.Per;

/** The items of a version as they are stored. Amounts are text, so that no reader takes them for floating numbers. */
@Converter
class ItemsJson implements AttributeConverter<List<PackageItem>, String> {

    // Its own mapper: what is stored must not change when the API's way of writing does.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Override
    public String convertToDatabaseColumn(List<PackageItem> items) {
        try {
            return MAPPER.writeValueAsString(items.stream().map(StoredItem::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the items of a package cannot be written", e);
        }
    }

    @Override
    public List<PackageItem> convertToEntityAttribute(String stored) {
        try {
            var items = MAPPER.readValue(stored, StoredItem[].class);
            return List.of(items).stream().map(StoredItem::item).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the items of a package cannot be read", e);
        }
    }

    private record StoredItem(
            ItemKind kind,
            String code,
            @Nullable StoredFormula formula,
            @Nullable Integer quantity,
            @Nullable String unit,
            @Nullable Per per) {

        static StoredItem of(PackageItem item) {
            return switch (item) {
                case PackageItem.Cash(var code, var formula) ->
                    new StoredItem(ItemKind.CASH, code, StoredFormula.of(formula), null, null, null);
                case PackageItem.InKind(var code, var quantity, var unit, var per) ->
                    new StoredItem(ItemKind.IN_KIND, code, null, quantity, unit, per);
                case PackageItem.Service(var code) -> new StoredItem(ItemKind.SERVICE, code, null, null, null, null);
            };
        }

        PackageItem item() {
            return switch (kind) {
                case CASH -> new PackageItem.Cash(code, needed(formula).formula());
                case IN_KIND -> new PackageItem.InKind(code, needed(quantity), needed(unit), needed(per));
                case SERVICE -> new PackageItem.Service(code);
            };
        }

        private <T> T needed(@Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("a stored item " + kind + " lacks a part");
            }
            return value;
        }
    }

    private record StoredFormula(
            String currency,
            String base,
            String perMember,
            String perEligibleMember,
            @Nullable String min,
            @Nullable String max) {

        static StoredFormula of(CashFormula formula) {
            return new StoredFormula(
                    formula.currency().getCurrencyCode(),
                    formula.base().toPlainString(),
                    formula.perMember().toPlainString(),
                    formula.perEligibleMember().toPlainString(),
                    formula.lowerCap().map(BigDecimal::toPlainString).orElse(null),
                    formula.upperCap().map(BigDecimal::toPlainString).orElse(null));
        }

        CashFormula formula() {
            return new CashFormula(
                    Currency.getInstance(currency),
                    new BigDecimal(base),
                    new BigDecimal(perMember),
                    new BigDecimal(perEligibleMember),
                    min == null ? null : new BigDecimal(min),
                    max == null ? null : new BigDecimal(max));
        }
    }
}
