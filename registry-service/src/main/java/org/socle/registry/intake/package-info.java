/**
 * Lists pushed by partners: received as a stream, checked row by row, and given their effect in batches that survive a
 * crash. Sending a list again changes nothing.
 */
@NullMarked
package org.socle.registry.intake;

import org.jspecify.annotations.NullMarked;
