/** The programmes an alert may name. Nothing else is known of them here. */
@NullMarked
package org.socle.grievance.programme;

import org.jspecify.annotations.NullMarked;
