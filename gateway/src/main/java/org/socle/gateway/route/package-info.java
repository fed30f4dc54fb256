/**
 * The way of a request to a service and of its answer back.
 * Bodies are streamed in both directions; the gateway never holds one.
 */
@NullMarked
package org.socle.gateway.route;

import org.jspecify.annotations.NullMarked;
