/**
 * The registry: one registration and one number for each person, whichever programme they may need. Everything that
 * identifies somebody stays in here; other services learn ids and facts.
 */
@NullMarked
package org.socle.registry;

import org.jspecify.annotations.NullMarked;
