/** Rules and holds in PostgreSQL, and the statements that delete and anonymise. */
@NullMarked
package org.socle.registry.retention.store;

import org.jspecify.annotations.NullMarked;
