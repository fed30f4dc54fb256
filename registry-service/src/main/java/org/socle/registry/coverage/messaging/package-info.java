/**
 * The events of enrollment, turned into what the register keeps of them. Each may come twice.
 */
@NullMarked
package org.socle.registry.coverage.messaging;

import org.jspecify.annotations.NullMarked;
