/** Retention over HTTP, for the data protection officer. */
@NullMarked
package org.socle.registry.retention.web;

import org.jspecify.annotations.NullMarked;
