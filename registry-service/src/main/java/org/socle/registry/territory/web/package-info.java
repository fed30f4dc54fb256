/**
 * Areas over HTTP.
 */
@NullMarked
package org.socle.registry.territory.web;

import org.jspecify.annotations.NullMarked;
