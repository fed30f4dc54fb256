/**
 * Measures the matching engine on files of which somebody knows who is whom. A mapping says which columns are which
 * fields, so that any file with records of people runs through the engine that the registry uses.
 */
@NullMarked
package org.socle.registry.matching.evaluation;

import org.jspecify.annotations.NullMarked;
