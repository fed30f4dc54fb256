package org.socle.testkit.planted.web;

import org.socle.testkit.planted.store.PlantedEntity;

/** Breaks: web, store and messaging do not know each other. */
final class ResourceKnowingStore {

    PlantedEntity leak() {
        return new PlantedEntity();
    }
}
