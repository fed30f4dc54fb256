package org.socle.registry.user.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.user.UserDirectory.NewAccount;
import org.socle.registry.user.domain.Assignment;
import org.socle.registry.user.domain.JobFunction;

/**
 * An account to create.
 *
 * @param territory code of an area inside one's own territory
 * @param temporaryPassword to be changed at the first sign-in
 */
@Schema(name = "UserRequest")
record UserRequest(
        @Schema(examples = "awa.ndiaye") @NotBlank @Size(min = 3, max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String userName,

        @Schema(examples = "awa.ndiaye@rnu.example") @Nullable @Email @Size(max = 200)
        String email,

        @Schema(examples = "Awa") @Nullable @Size(max = 200) String givenNames,

        @Schema(examples = "Ndiaye") @Nullable @Size(max = 200)
        String familyName,

        @Schema(examples = "REGISTRAR") @NotNull JobFunction function,

        @Schema(examples = "RNU-DEMO") @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*")
        String organisation,

        @Schema(examples = "SN-DK") @NotBlank @Size(max = 40)
        String territory,

        @Nullable @Size(min = 12, max = 128) String temporaryPassword) {

    static final String EXAMPLE = """
            {
              "user_name": "awa.ndiaye",
              "email": "awa.ndiaye@rnu.example",
              "given_names": "Awa",
              "family_name": "Ndiaye",
              "function": "REGISTRAR",
              "organisation": "RNU-DEMO",
              "territory": "SN-DK",
              "temporary_password": "premier-jour-2026"
            }
            """;

    NewAccount account() {
        return new NewAccount(userName, email, givenNames, familyName, temporaryPassword);
    }

    Assignment assignment() {
        return new Assignment(function, organisation, territory);
    }

    @Override
    public String toString() {
        return "UserRequest[hidden]";
    }
}
