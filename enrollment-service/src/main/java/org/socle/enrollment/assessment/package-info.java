/**
 * Assesses whoever the registry knows, whenever something about them or about a rule changes.
 * The result depends on facts and rules only, never on the order in which they arrived.
 */
@NullMarked
package org.socle.enrollment.assessment;

import org.jspecify.annotations.NullMarked;
