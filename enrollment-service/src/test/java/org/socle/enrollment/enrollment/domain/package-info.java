/**
 * Who gets a place, who keeps it, and who is flagged.
 * Nothing here needs a database.
 */
@NullMarked
package org.socle.enrollment.enrollment.domain;

import org.jspecify.annotations.NullMarked;
