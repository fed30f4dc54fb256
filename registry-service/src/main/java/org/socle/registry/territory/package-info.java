/**
 * The tree of areas: imported as a list, looked up by code, and told to every other service.
 */
@NullMarked
package org.socle.registry.territory;

import org.jspecify.annotations.NullMarked;
