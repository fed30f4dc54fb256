/** Forgets a person who withdraws: what said who they were goes, the number stays used up. */
@NullMarked
package org.socle.registry.erasure;

import org.jspecify.annotations.NullMarked;
