/**
 * Accounts and the functions they may have.
 */
@NullMarked
package org.socle.registry.user.domain;

import org.jspecify.annotations.NullMarked;
