/**
 * Who of the registered is in which programme, told by the events of enrollment, and who of the poor is in none or in too
 * few. Only that is kept: no amount, no decision.
 */
@NullMarked
package org.socle.registry.coverage;

import org.jspecify.annotations.NullMarked;
