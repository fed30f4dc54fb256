/** States of the past and the versions that follow from them. */
@NullMarked
package org.socle.registry.history.domain;

import org.jspecify.annotations.NullMarked;
