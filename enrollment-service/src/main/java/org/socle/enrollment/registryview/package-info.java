/**
 * Keeps the view of the registry as its events come in, and has whoever is concerned assessed again.
 * Persons and households may arrive in any order.
 */
@NullMarked
package org.socle.enrollment.registryview;

import org.jspecify.annotations.NullMarked;
