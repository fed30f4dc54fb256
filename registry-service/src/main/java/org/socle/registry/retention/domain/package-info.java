/** What is held for a while. */
@NullMarked
package org.socle.registry.retention.domain;

import org.jspecify.annotations.NullMarked;
