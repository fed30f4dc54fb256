/** Code lists over HTTP. */
@NullMarked
package org.socle.registry.vocabulary.web;

import org.jspecify.annotations.NullMarked;
