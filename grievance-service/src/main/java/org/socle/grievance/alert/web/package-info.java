/** Alerts over HTTP. Anybody may raise one; only the cell reads them. */
@NullMarked
package org.socle.grievance.alert.web;

import org.jspecify.annotations.NullMarked;
