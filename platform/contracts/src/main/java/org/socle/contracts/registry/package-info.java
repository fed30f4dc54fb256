/**
 * What the registry tells: areas, persons and households.
 * Eligibility facts travel in these events; identity stays in the registry.
 */
@NullMarked
package org.socle.contracts.registry;

import org.jspecify.annotations.NullMarked;
