/**
 * How somebody without an account follows an alert: by a code that only they hold. The platform keeps a keyed hash of
 * it, so that not even the whole database tells a code.
 */
@NullMarked
package org.socle.grievance.followup.domain;

import org.jspecify.annotations.NullMarked;
