package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who joins a registered household: born, married, or missed before. */
@Schema(name = "AddMemberRequest")
record AddMemberRequest(
        @NotNull @Valid ConsentRequest consent,
        @NotNull @Valid MemberRequest member) {

    static final String EXAMPLE = """
            {
              "consent": {"given": true, "date": "2026-11-02"},
              "member": {"relationship": "CHILD", "given_names": "Fatou", "family_name": "Ndiaye", "sex": "FEMALE",
                         "birth_date": "2026-10-21"}
            }
            """;
}
