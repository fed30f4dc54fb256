/** Key rotation over HTTP, for administrators. */
@NullMarked
package org.socle.registry.keyrotation.web;

import org.jspecify.annotations.NullMarked;
