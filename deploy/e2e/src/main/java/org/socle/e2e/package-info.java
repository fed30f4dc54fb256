/**
 * Journeys over the running platform, as people and machines live them, and what they are judged by. The canonical
 * content tells two databases apart by what they say, not by the identifiers and times they happened to be given.
 */
@NullMarked
package org.socle.e2e;

import org.jspecify.annotations.NullMarked;
