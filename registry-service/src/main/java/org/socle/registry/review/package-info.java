/**
 * The queue of possible duplicates. A person in it keeps the day of registration but is told to nobody until somebody has
 * decided, so that a real person loses only time and a double gains nothing.
 */
@NullMarked
package org.socle.registry.review;

import org.jspecify.annotations.NullMarked;
