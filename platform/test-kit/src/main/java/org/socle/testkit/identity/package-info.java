/**
 * Tokens for tests, with the claims that Keycloak's realm puts into real ones.
 * They are signed for real, so that no check of the service is switched off.
 */
@NullMarked
package org.socle.testkit.identity;

import org.jspecify.annotations.NullMarked;
