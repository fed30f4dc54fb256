package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;

/** Reads how a household lives from single fields. */
@ApplicationScoped
class ReadHomeFields {

    private static final int MOST_ROOMS = 99;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180);
    private static final BigDecimal MOST_FOOD = BigDecimal.valueOf(Hardship.HIGHEST_FOOD_CONSUMPTION);

    /**
     * @param fields every field of which something is said, by name as in HomeFields
     * @param place says in which commune
     */
    Home read(Map<String, String> fields, Home place, FieldTexts.Faults faults) {
        FieldTexts texts = new FieldTexts(fields, faults);
        Boolean urban = texts.truth("urban");
        if (urban == null) {
            texts.needed("urban");
        }
        return new Home(
                place.communeCode(),
                place.territory(),
                Boolean.TRUE.equals(urban),
                dwelling(texts),
                texts.codes("assets", Asset.class),
                texts.code("kind", HouseholdKind.class),
                new Address(texts.text("village"), texts.text("landmark"), point(texts)),
                new Hardship(
                        texts.read("food_consumption_score", text -> between(text, BigDecimal.ZERO, MOST_FOOD)),
                        texts.number("coping_index", 0, Hardship.HIGHEST_COPING),
                        texts.codes("shocks", Shock.class)));
    }

    private static Dwelling dwelling(FieldTexts texts) {
        return new Dwelling(
                texts.code("roof", Roof.class),
                texts.code("wall", Wall.class),
                texts.code("floor", Floor.class),
                texts.code("water", Water.class),
                texts.truth("latrine"),
                texts.code("sanitation", Sanitation.class),
                texts.truth("electricity"),
                texts.code("lighting", Lighting.class),
                texts.code("cooking_fuel", CookingFuel.class),
                texts.number("rooms", 0, MOST_ROOMS));
    }

    private static @Nullable Point point(FieldTexts texts) {
        return texts.read("point", text -> {
            String[] parts = text.split(",", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a point has two numbers");
            }
            return new Point(
                    between(parts[0].strip(), POLE.negate(), POLE).doubleValue(),
                    between(parts[1].strip(), HALF_CIRCLE.negate(), HALF_CIRCLE).doubleValue());
        });
    }

    private static BigDecimal between(String text, BigDecimal least, BigDecimal most) {
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }
}
