/**
 * Submissions are fetched from servers of KoboToolbox, now and then or when somebody asks, and pushed as a list each time.
 * A submission is taken once, by its uuid. The token that opens a server is sealed and never shown.
 */
@NullMarked
package org.socle.registry.kobo;

import org.jspecify.annotations.NullMarked;
