/**
 * What this service knows of households and persons: the facts the registry told, and nothing that says who they are.
 * A household can be assessed once all its members are known.
 */
@NullMarked
package org.socle.enrollment.registryview.domain;

import org.jspecify.annotations.NullMarked;
