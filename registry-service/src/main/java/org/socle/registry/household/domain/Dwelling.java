package org.socle.registry.household.domain;

import org.jspecify.annotations.Nullable;

/** How a household is housed, as far as it was asked. */
public record Dwelling(
        @Nullable Roof roof,
        @Nullable Water water,
        @Nullable Boolean latrine,
        @Nullable Boolean electricity,
        @Nullable Integer rooms) {

    /** This dwelling with everything the newer statement says; what it leaves out stays as it is. */
    public Dwelling correctedBy(Dwelling newer) {
        return new Dwelling(
                newer.roof == null ? roof : newer.roof,
                newer.water == null ? water : newer.water,
                newer.latrine == null ? latrine : newer.latrine,
                newer.electricity == null ? electricity : newer.electricity,
                newer.rooms == null ? rooms : newer.rooms);
    }
}
