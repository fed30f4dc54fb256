/** The role matrix without a database. */
@NullMarked
package org.socle.registry.responsibility.domain;

import org.jspecify.annotations.NullMarked;
