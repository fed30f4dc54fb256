/**
 * Long work that outlives its request: persisted, leased by one worker at a time, resumable, cancellable.
 * Progress and effect are committed together, so that a crash repeats nothing and loses nothing.
 */
@NullMarked
package org.socle.kit.operation;

import org.jspecify.annotations.NullMarked;
