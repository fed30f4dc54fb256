/**
 * Changes in PostgreSQL. What is asked, why, and the evidence are sealed.
 */
@NullMarked
package org.socle.registry.change.store;

import org.jspecify.annotations.NullMarked;
