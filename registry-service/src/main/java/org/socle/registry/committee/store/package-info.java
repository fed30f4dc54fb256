/** Sessions and decisions in PostgreSQL. */
@NullMarked
package org.socle.registry.committee.store;

import org.jspecify.annotations.NullMarked;
