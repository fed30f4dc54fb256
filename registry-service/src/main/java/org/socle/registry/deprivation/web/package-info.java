/** Definitions and runs over HTTP. */
@NullMarked
package org.socle.registry.deprivation.web;

import org.jspecify.annotations.NullMarked;
