/**
 * Who has a place in a programme, who waits for one, and who has left.
 * Nobody is dropped silently: whoever stops being eligible is flagged for a person to decide.
 */
@NullMarked
package org.socle.enrollment.enrollment.domain;

import org.jspecify.annotations.NullMarked;
