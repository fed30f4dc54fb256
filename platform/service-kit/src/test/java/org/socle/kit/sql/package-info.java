/** Tests of the statements' named parameters. What runs against PostgreSQL is tested by every service's stores. */
@NullMarked
package org.socle.kit.sql;

import org.jspecify.annotations.NullMarked;
