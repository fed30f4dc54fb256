@NullMarked
package org.socle.testkit.planted.web;

import org.jspecify.annotations.NullMarked;
