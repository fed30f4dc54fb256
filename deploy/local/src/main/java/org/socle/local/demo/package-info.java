/**
 * The main job on real input, through the gateway with real tokens, told step by step.
 * Each step looks at what is there first, so that a second run, or one after a crash, does only what is missing.
 */
@NullMarked
package org.socle.local.demo;

import org.jspecify.annotations.NullMarked;
