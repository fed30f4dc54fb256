/**
 * Who read or changed what, written in the same transaction as the reading or the change.
 */
@NullMarked
package org.socle.kit.audit;

import org.jspecify.annotations.NullMarked;
