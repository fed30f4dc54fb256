/** Journeys over the real platform: PostgreSQL, Kafka, Keycloak, four services and the gateway, each its own process. */
@NullMarked
package org.socle.e2e;

import org.jspecify.annotations.NullMarked;
