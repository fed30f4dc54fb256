/** Waves over HTTP, for whoever must not enroll outside them. */
@NullMarked
package org.socle.registry.rollout.web;

import org.jspecify.annotations.NullMarked;
