/** Indicators, what they are broken down by, and which of their cells may be shown. */
@NullMarked
package org.socle.registry.indicator.domain;

import org.jspecify.annotations.NullMarked;
