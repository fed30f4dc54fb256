/** Enrollments and entitlements in PostgreSQL. Both are cut by territory. */
@NullMarked
package org.socle.benefits.entitlement.store;

import org.jspecify.annotations.NullMarked;
