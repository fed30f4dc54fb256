/**
 * Scores over HTTP, explained.
 */
@NullMarked
package org.socle.registry.scoring.web;

import org.jspecify.annotations.NullMarked;
