/**
 * Finds persons by what a clerk has before them: a number, or names as they were heard. Names are found by how they
 * sound and ranked by the comparisons of the matching model; which rows may be seen is decided by the database alone.
 */
@NullMarked
package org.socle.registry.search;

import org.jspecify.annotations.NullMarked;
