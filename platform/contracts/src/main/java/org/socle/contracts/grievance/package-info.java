/**
 * What the grievance service tells about alerts.
 * No event reveals who raised an alert, nor what its text says.
 */
@NullMarked
package org.socle.contracts.grievance;

import org.jspecify.annotations.NullMarked;
