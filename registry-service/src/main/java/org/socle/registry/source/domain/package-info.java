/**
 * Statements of sources and who made them.
 */
@NullMarked
package org.socle.registry.source.domain;

import org.jspecify.annotations.NullMarked;
