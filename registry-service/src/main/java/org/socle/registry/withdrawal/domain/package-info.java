/**
 * What is left of whoever was withdrawn.
 */
@NullMarked
package org.socle.registry.withdrawal.domain;

import org.jspecify.annotations.NullMarked;
