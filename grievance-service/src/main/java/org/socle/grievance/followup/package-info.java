/** Following an alert by its code. Neither an address nor an answer's speed tells anything to who guesses. */
@NullMarked
package org.socle.grievance.followup;

import org.jspecify.annotations.NullMarked;
