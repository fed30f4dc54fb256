/**
 * The one door of the platform: it knows who comes, how often, with how much, and to which service they want.
 * It decides nothing about persons or programmes; the services do.
 */
@NullMarked
package org.socle.gateway;

import org.jspecify.annotations.NullMarked;
