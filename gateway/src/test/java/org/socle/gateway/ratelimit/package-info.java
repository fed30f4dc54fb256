/** Tests of single rules, without a server. */
@NullMarked
package org.socle.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
