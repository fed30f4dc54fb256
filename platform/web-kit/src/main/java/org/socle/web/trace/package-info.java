/**
 * Ties everything done for one request together: W3C trace context, correlation id, log fields.
 * The trace id is what a caller quotes from a problem document and what the person on duty searches for.
 */
@NullMarked
package org.socle.web.trace;

import org.jspecify.annotations.NullMarked;
