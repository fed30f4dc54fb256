/** Changes the key under which personal data is sealed, while the service goes on. */
@NullMarked
package org.socle.registry.keyrotation;

import org.jspecify.annotations.NullMarked;
