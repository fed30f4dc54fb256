/** Tests of single rules, without a server. */
@NullMarked
package org.socle.gateway.route;

import org.jspecify.annotations.NullMarked;
