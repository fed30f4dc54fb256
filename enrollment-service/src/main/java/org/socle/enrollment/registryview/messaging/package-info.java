/**
 * The registry's events about persons and households, turned into what this service keeps of them.
 * Each may come twice, late, or before the area it is in.
 */
@NullMarked
package org.socle.enrollment.registryview.messaging;

import org.jspecify.annotations.NullMarked;
