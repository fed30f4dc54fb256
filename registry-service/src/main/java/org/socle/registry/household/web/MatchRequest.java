package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Persons who live together, or one alone, to be looked for in the register. */
@Schema(name = "MatchRequest")
record MatchRequest(
        @Schema(examples = "SN-DK-03-01") @NotBlank @Size(max = 40)
        String communeCode,

        @NotEmpty @Size(max = 60) List<@Valid @NotNull MemberRequest> persons) {

    static final String EXAMPLE = """
            {
              "commune_code": "SN-DK-03-01",
              "persons": [
                {"relationship": "HEAD", "given_names": "Awa", "family_name": "Ndiaye", "sex": "FEMALE",
                 "birth_date": "1987-03", "phone": "77 123 45 67"},
                {"relationship": "CHILD", "given_names": "Modou", "family_name": "Ndiaye", "sex": "MALE",
                 "birth_date": "2018-09-14"}
              ]
            }
            """;

    @Override
    public String toString() {
        return "MatchRequest[hidden]";
    }
}
