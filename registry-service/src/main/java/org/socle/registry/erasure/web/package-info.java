/** Erasure over HTTP: one officer asks, another one approves. */
@NullMarked
package org.socle.registry.erasure.web;

import org.jspecify.annotations.NullMarked;
