/**
 * Events in component tests: what the service has told, what other services tell it, and whether both keep the contract.
 */
@NullMarked
package org.socle.testkit.event;

import org.jspecify.annotations.NullMarked;
