@NullMarked
package org.socle.testkit.planted.domain;

import org.jspecify.annotations.NullMarked;
