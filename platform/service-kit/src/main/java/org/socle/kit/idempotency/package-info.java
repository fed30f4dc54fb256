/**
 * A POST that is sent twice acts once. The answer is kept with the effect, in the same transaction.
 */
@NullMarked
package org.socle.kit.idempotency;

import org.jspecify.annotations.NullMarked;
