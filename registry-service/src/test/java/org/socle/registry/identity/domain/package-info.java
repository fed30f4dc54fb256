@NullMarked
package org.socle.registry.identity.domain;

import org.jspecify.annotations.NullMarked;
