/**
 * Who a caller is, by the token they bring.
 * Signature, issuer, audience and expiry are checked here; what somebody may do is checked by each service.
 */
@NullMarked
package org.socle.gateway.token;

import org.jspecify.annotations.NullMarked;
