package org.socle.registry.matching.domain.model;

import java.util.List;
import org.socle.registry.matching.domain.model.Form.Place;

/**
 * Where two people live.
 *
 * @param borders between communes, as far as they are known
 */
public record PlaceComparison(Borders borders) implements FieldComparison {

    private static final List<PlaceLevel> LEVELS = List.of(PlaceLevel.values());

    @Override
    public List<PlaceLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Place one) || !(right instanceof Place other)) {
            return Level.MISSING;
        }
        boolean villagesKnown = !one.village().isEmpty() && !other.village().isEmpty();
        return (villagesKnown ? ofVillages(one, other) : ofCommunes(one, other)).ordinal();
    }

    private PlaceLevel ofVillages(Place left, Place right) {
        return switch (ofCommunes(left, right)) {
            case COMMUNE ->
                left.village().equals(right.village()) ? PlaceLevel.VILLAGE : PlaceLevel.COMMUNE_OF_VILLAGES;
            case NEIGHBOURS -> PlaceLevel.NEIGHBOURS_OF_VILLAGES;
            case DEPARTMENT -> PlaceLevel.DEPARTMENT_OF_VILLAGES;
            case REGION -> PlaceLevel.REGION_OF_VILLAGES;
            case APART,
                    VILLAGE,
                    COMMUNE_OF_VILLAGES,
                    NEIGHBOURS_OF_VILLAGES,
                    DEPARTMENT_OF_VILLAGES,
                    REGION_OF_VILLAGES,
                    VILLAGES_APART -> PlaceLevel.VILLAGES_APART;
        };
    }

    private PlaceLevel ofCommunes(Place left, Place right) {
        if (left.commune().equals(right.commune())) {
            return PlaceLevel.COMMUNE;
        }
        if (borders.lieBetween(left.commune(), right.commune())) {
            return PlaceLevel.NEIGHBOURS;
        }
        if (left.department().equals(right.department())) {
            return PlaceLevel.DEPARTMENT;
        }
        return left.region().equals(right.region()) ? PlaceLevel.REGION : PlaceLevel.APART;
    }

    @Override
    public List<Term> terms(Form form) {
        return form instanceof Place place ? List.of(new Term(Part.WHOLE, place.commune())) : List.of();
    }

    @Override
    public List<Term> agreed(Form left, Form right, int level) {
        boolean sameCommune = level == PlaceLevel.VILLAGE.ordinal()
                || level == PlaceLevel.COMMUNE_OF_VILLAGES.ordinal()
                || level == PlaceLevel.COMMUNE.ordinal();
        return sameCommune ? terms(left) : List.of();
    }
}
