package org.socle.grievance.alert.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.grievance.alert.domain.Contact;

/** How to reach the person who raised an alert. */
@Schema(name = "AlertContact")
record ContactView(
        Contact.Kind kind,
        @Schema(examples = "+221 77 000 00 00") String value) {

    @Override
    public String toString() {
        return "ContactView[" + kind + "]";
    }
}
