/**
 * What may be done with programmes: draft, write and activate rules, set places, open, close.
 * Opening a programme or activating a rule assesses everybody the registry knows, as long work.
 */
@NullMarked
package org.socle.enrollment.programme;

import org.jspecify.annotations.NullMarked;
