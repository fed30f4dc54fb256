/**
 * Tests of changes: proposing, agreeing, applying, and the evidence for them.
 */
@NullMarked
package org.socle.registry.change;

import org.jspecify.annotations.NullMarked;
