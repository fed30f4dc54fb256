/**
 * A Keycloak from its distribution, built once for PostgreSQL and shared by all data folders of this user.
 * Each data folder has a home of its own, which links to what is shared.
 */
@NullMarked
package org.socle.local.keycloak;

import org.jspecify.annotations.NullMarked;
