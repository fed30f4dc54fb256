package org.socle.grievance.alert.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.RaiseAlert.Wish;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;
import org.socle.grievance.alert.domain.Contact;

/** What somebody tells of a barrier. */
@Schema(name = "AlertRequest")
record AlertRequest(
        @NotNull
        @Size(max = 60)
        @Schema(description = "Village, commune, department or region", examples = "SN-TH-01-01")
        String territoryCode,

        @Size(max = 60)
        @Schema(description = "The programme it is about, where known", examples = "CASH_TRANSFER")
        @Nullable
        String programmeCode,

        @NotNull @Schema(description = "One of /v1/vocabularies/barriers")
        Barrier barrier,

        @NotBlank
        @Size(max = 8000)
        @Schema(
                description = "3 to 4000 characters. Kept encrypted, read by the region's watch cell only.",
                examples = "Le guichet est fermé depuis trois semaines et personne ne dit quand il rouvrira.")
        String text,

        @Schema(description = "WEB when left out") @Nullable Channel channel,

        @Valid @Schema(description = "Only who wishes to be called; the code works without it") @Nullable
        ContactRequest contact) {

    @Schema(name = "AlertContactRequest")
    record ContactRequest(
            @NotNull Contact.Kind kind,

            @NotBlank @Size(max = 200) @Schema(examples = "+221 77 000 00 00")
            String value) {

        @Override
        public String toString() {
            return "ContactRequest[" + kind + "]";
        }
    }

    Wish wish() {
        return new Wish(
                territoryCode,
                programmeCode,
                barrier,
                channel == null ? Channel.WEB : channel,
                text,
                contact == null ? null : contact.kind(),
                contact == null ? null : contact.value());
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "AlertRequest[" + barrier + "]";
    }
}
