/**
 * Accounts in Keycloak.
 */
@NullMarked
package org.socle.registry.user.store;

import org.jspecify.annotations.NullMarked;
