/**
 * Changes over HTTP.
 */
@NullMarked
package org.socle.registry.change.web;

import org.jspecify.annotations.NullMarked;
