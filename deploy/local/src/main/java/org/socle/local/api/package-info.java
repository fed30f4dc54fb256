/**
 * Talks to a running platform through its gateway, as a person or a machine would. The demonstration, the journeys and the
 * benchmarks all use it.
 */
@NullMarked
package org.socle.local.api;

import org.jspecify.annotations.NullMarked;
