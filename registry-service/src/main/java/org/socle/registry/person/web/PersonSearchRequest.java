package org.socle.registry.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.NationalIdType;

/** Exactly one of the three. */
@Schema(name = "PersonSearchRequest")
record PersonSearchRequest(
        @Schema(examples = "4839 2057 1646") @Nullable @Size(max = 30)
        String socialNumber,

        @Nullable @Valid NationalIdSearch nationalId,
        @Nullable @Size(max = 40) String phone) {

    static final String EXAMPLE = """
            {"phone": "77 123 45 67"}
            """;

    @Schema(name = "NationalIdSearch")
    record NationalIdSearch(
            @Schema(examples = "NIN") @NotNull NationalIdType type,

            @Schema(examples = "2198703312345") @NotBlank @Size(max = 40)
            String number) {
        @Override
        public String toString() {
            return "NationalIdSearch[" + type + "]";
        }
    }

    @Override
    public String toString() {
        return "PersonSearchRequest[hidden]";
    }
}
