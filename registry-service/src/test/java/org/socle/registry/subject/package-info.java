/** What is handed over to a person about themselves. */
@NullMarked
package org.socle.registry.subject;

import org.jspecify.annotations.NullMarked;
