/**
 * Keyed hashes and encryption with the one key of a service, {@code SOCLE_SECRET_KEY}. Each purpose gets a key of its
 * own derived from it, so that a hash made for one thing says nothing about another.
 */
@NullMarked
package org.socle.kit.secret;

import org.jspecify.annotations.NullMarked;
