/**
 * Everything that may differ from machine to machine: ports, folders, addresses, secrets.
 * Settings come from the environment, then from {@code socle.env}, then from defaults.
 */
@NullMarked
package org.socle.local.settings;

import org.jspecify.annotations.NullMarked;
