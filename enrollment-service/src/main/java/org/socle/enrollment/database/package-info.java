/** What the stores share: values in jsonb columns. */
@NullMarked
package org.socle.enrollment.database;

import org.jspecify.annotations.NullMarked;
