/**
 * Merging, splitting and telling apart over HTTP.
 */
@NullMarked
package org.socle.registry.identity.web;

import org.jspecify.annotations.NullMarked;
