/** Cycles over HTTP. Records in, records out. */
@NullMarked
package org.socle.benefits.cycle.web;

import org.jspecify.annotations.NullMarked;
