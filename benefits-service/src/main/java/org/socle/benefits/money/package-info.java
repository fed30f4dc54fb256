/** Money as other services and people see it. The rules are in {@code domain}. */
@NullMarked
package org.socle.benefits.money;

import org.jspecify.annotations.NullMarked;
