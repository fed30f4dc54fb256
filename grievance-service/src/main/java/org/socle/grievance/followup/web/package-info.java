/** Follow-up over HTTP. A code travels in bodies only, never in an address or a log. */
@NullMarked
package org.socle.grievance.followup.web;

import org.jspecify.annotations.NullMarked;
