/** Raising alerts, relaying them to the region's watch cell, and what the cell does about them. Texts are encrypted before they reach a statement. */
@NullMarked
package org.socle.grievance.alert;

import org.jspecify.annotations.NullMarked;
