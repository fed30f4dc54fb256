/**
 * Persons: who they are, the numbers they are found by, and how one is looked up. Names never leave this service.
 */
@NullMarked
package org.socle.registry.person;

import org.jspecify.annotations.NullMarked;
