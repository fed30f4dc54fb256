/** What is registered about a person. */
@NullMarked
package org.socle.registry.person.domain;

import org.jspecify.annotations.NullMarked;
