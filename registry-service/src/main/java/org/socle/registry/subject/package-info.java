/** What the register holds about one person, handed over to that person on request. */
@NullMarked
package org.socle.registry.subject;

import org.jspecify.annotations.NullMarked;
