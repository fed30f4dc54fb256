/**
 * Where statements about persons come from. Each is kept for ever with the person it belongs to, and partners' own
 * references are remembered so that a row pushed twice is known the second time.
 */
@NullMarked
package org.socle.registry.source;

import org.jspecify.annotations.NullMarked;
