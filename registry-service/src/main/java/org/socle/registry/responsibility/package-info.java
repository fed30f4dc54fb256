/**
 * Which organisation does what where in which programme, and who answers for it. A report finds what nobody answers for and
 * what several do.
 */
@NullMarked
package org.socle.registry.responsibility;

import org.jspecify.annotations.NullMarked;
