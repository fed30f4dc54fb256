/**
 * Committees at work: when they meet, who of those who hold a seat was there, and what they decide. A decision is adopted
 * by a member who is present, with quorum; what was recorded is corrected by a further record, never overwritten.
 */
@NullMarked
package org.socle.registry.committee;

import org.jspecify.annotations.NullMarked;
