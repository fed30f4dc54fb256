/**
 * What stands against undoing a push, and how much of it there is to undo.
 */
@NullMarked
package org.socle.registry.undo.domain;

import org.jspecify.annotations.NullMarked;
