/** Slips over HTTP. */
@NullMarked
package org.socle.registry.slip.web;

import org.jspecify.annotations.NullMarked;
