/**
 * Undoing a push over HTTP.
 */
@NullMarked
package org.socle.registry.undo.web;

import org.jspecify.annotations.NullMarked;
