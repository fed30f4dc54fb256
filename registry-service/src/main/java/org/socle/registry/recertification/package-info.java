/** When a household is to be asked again whether what is registered of it still is so. */
@NullMarked
package org.socle.registry.recertification;

import org.jspecify.annotations.NullMarked;
