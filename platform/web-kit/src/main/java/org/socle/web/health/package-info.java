/**
 * Says which part of the platform this is, and in which version.
 * The launcher and the status page read it from the health document.
 */
@NullMarked
package org.socle.web.health;

import org.jspecify.annotations.NullMarked;
