@NullMarked
package org.socle.registry.recertification;

import org.jspecify.annotations.NullMarked;
