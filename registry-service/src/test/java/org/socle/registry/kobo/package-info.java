/**
 * Submissions are fetched from a server of KoboToolbox.
 */
@NullMarked
package org.socle.registry.kobo;

import org.jspecify.annotations.NullMarked;
