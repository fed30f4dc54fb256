/** Tests of the whole gateway, before a hand-written service and with tokens signed by a key of the test. */
@NullMarked
package org.socle.gateway;

import org.jspecify.annotations.NullMarked;
