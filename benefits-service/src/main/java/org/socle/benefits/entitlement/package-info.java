/** Granting what is due and showing what was granted. A grant is made once, whoever tries and however often. */
@NullMarked
package org.socle.benefits.entitlement;

import org.jspecify.annotations.NullMarked;
