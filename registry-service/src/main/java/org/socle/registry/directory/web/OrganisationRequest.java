package org.socle.registry.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.directory.domain.OrganisationKind;
import org.socle.registry.vocabulary.domain.Labels;

/**
 * An organisation, whole.
 *
 * @param code what its people and machines carry in their tokens; never changes
 */
@Schema(name = "OrganisationRequest")
record OrganisationRequest(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "DGPSN")
        String code,

        @NotNull @Schema(examples = "AGENCY") OrganisationKind kind,
        @NotNull @Valid NamesRequest names) {

    static final String CODE = "[A-Z][A-Z0-9-]{1,59}";

    static final String EXAMPLE = """
            {
              "code": "DGPSN",
              "kind": "AGENCY",
              "names": {
                "fr": "Délégation générale à la protection sociale",
                "en": "General Delegation for Social Protection"
              }
            }
            """;

    @Schema(name = "OrganisationNames")
    record NamesRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Délégation générale à la protection sociale")
            String fr,

            @NotBlank @Size(max = 200) @Schema(examples = "General Delegation for Social Protection")
            String en) {

        Labels labels() {
            return new Labels(fr.strip(), en.strip());
        }
    }
}
