/**
 * The whole platform: which parts it has, in which order they start, and what is checked before.
 */
@NullMarked
package org.socle.local.platform;

import org.jspecify.annotations.NullMarked;
