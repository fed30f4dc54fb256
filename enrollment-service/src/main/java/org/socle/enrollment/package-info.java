/**
 * The enrollment service: programmes, their rules, who is eligible, who has a place and who waits.
 * It knows persons and households only by the facts the registry tells.
 */
@NullMarked
package org.socle.enrollment;

import org.jspecify.annotations.NullMarked;
