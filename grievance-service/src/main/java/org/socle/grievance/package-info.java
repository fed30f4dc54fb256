/** Alerts and what follows from them. Each feature below is one package; this one holds only what all of them share. */
@NullMarked
package org.socle.grievance;

import org.jspecify.annotations.NullMarked;
