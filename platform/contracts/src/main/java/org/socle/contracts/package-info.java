/**
 * The facts services tell each other, and the catalogue that gives each its CloudEvents type and topic.
 * Payloads carry ids and facts, never names, phones, identity numbers, addresses or places finer than the commune.
 */
@NullMarked
package org.socle.contracts;

import org.jspecify.annotations.NullMarked;
