@NullMarked
package org.socle.registry.recertification.domain;

import org.jspecify.annotations.NullMarked;
