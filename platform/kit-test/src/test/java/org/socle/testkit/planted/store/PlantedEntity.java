package org.socle.testkit.planted.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Breaks: entities are not public. */
@Entity
public class PlantedEntity {

    @Id
    @Nullable
    Long id;
}
