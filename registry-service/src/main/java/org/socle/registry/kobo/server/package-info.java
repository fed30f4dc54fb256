/**
 * The interface of KoboToolbox, from which submissions are read.
 */
@NullMarked
package org.socle.registry.kobo.server;

import org.jspecify.annotations.NullMarked;
