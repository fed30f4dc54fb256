package org.socle.registry.household.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a household lives as single fields, each a text in one form, as those of a person are. */
public final class HomeFields {

    /** Every field there is, also those of which nothing is registered. */
    public static final Set<String> NAMES = Set.of(
            "urban",
            "kind",
            "roof",
            "wall",
            "floor",
            "water",
            "latrine",
            "sanitation",
            "electricity",
            "lighting",
            "cooking_fuel",
            "rooms",
            "assets",
            "village",
            "landmark",
            "point",
            "food_consumption_score",
            "coping_index",
            "shocks");

    private HomeFields() {}

    /** The fields of which something is registered. */
    public static SortedMap<String, String> of(Home home) {
        SortedMap<String, String> fields = new TreeMap<>();
        put(fields, "urban", home.urban());
        put(fields, "kind", home.toldKind());
        Dwelling dwelling = home.dwelling();
        put(fields, "roof", dwelling.roof());
        put(fields, "wall", dwelling.wall());
        put(fields, "floor", dwelling.floor());
        put(fields, "water", dwelling.water());
        put(fields, "latrine", dwelling.latrine());
        put(fields, "sanitation", dwelling.sanitation());
        put(fields, "electricity", dwelling.electricity());
        put(fields, "lighting", dwelling.lighting());
        put(fields, "cooking_fuel", dwelling.cookingFuel());
        put(fields, "rooms", dwelling.rooms());
        put(fields, "assets", sorted(home.assets()));
        Address address = home.address();
        put(fields, "village", address.village());
        put(fields, "landmark", address.landmark());
        var point = address.point();
        put(fields, "point", point == null ? null : plain(point.latitude()) + "," + plain(point.longitude()));
        Hardship hardship = home.hardship();
        BigDecimal score = hardship.foodConsumptionScore();
        put(fields, "food_consumption_score", score == null ? null : score.toPlainString());
        put(fields, "coping_index", hardship.copingIndex());
        put(fields, "shocks", sorted(hardship.shocks()));
        return fields;
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Enum<?> code -> fields.put(name, code.name());
            default -> fields.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable String sorted(Set<E> codes) {
        return codes.isEmpty() ? null : codes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
