/** Tests of single rules, without a server. */
@NullMarked
package org.socle.gateway.upstream;

import org.jspecify.annotations.NullMarked;
