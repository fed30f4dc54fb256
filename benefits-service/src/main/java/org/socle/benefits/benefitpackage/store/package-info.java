/** Packages in PostgreSQL. Versions and activations are only ever added. */
@NullMarked
package org.socle.benefits.benefitpackage.store;

import org.jspecify.annotations.NullMarked;
