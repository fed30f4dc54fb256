package org.socle.registry.search.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.search.SearchPurpose;

/**
 * Exactly one number or reference; or names, which further fields narrow; or a household.
 *
 * @param purpose needed for names and for a household
 */
@Schema(name = "PersonSearchRequest")
record PersonSearchRequest(
        @Schema(examples = "4839 2057 1646") @Nullable @Size(max = 30)
        String socialNumber,

        @Nullable @Valid NationalIdSearch nationalId,
        @Nullable @Size(max = 40) String phone,

        @Schema(description = "Also one that was retired by a merge", examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        @Nullable
        @Size(max = 60)
        String personId,

        @Nullable @Valid PartnerReferenceSearch partnerReference,

        @Schema(description = "As heard; spelling does not matter", examples = "Aoua") @Nullable @Size(max = 100)
        String givenNames,

        @Schema(description = "As heard; spelling does not matter", examples = "Njaay") @Nullable @Size(max = 100)
        String familyName,

        @Schema(description = "Ranks namesakes") @Nullable @Size(max = 200)
        String motherName,

        @Schema(description = "A day, a month or a year", examples = "1987") @Nullable @Size(max = 10)
        String birthDate,

        @Schema(description = "How far the year may be away; 1 unless told") @Nullable @Min(0) @Max(10)
        Integer birthYearsAround,

        @Nullable Sex sex,

        @Schema(description = "An area within one's own", examples = "SN-DK-01-01") @Nullable @Size(max = 30)
        String territory,

        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable @Size(max = 60)
        String householdId,

        @Schema(description = "Kept with who was shown; needed for names and households") @Nullable
        SearchPurpose purpose) {

    static final String BY_PHONE = """
            {"phone": "77 123 45 67"}
            """;

    static final String BY_NAMES = """
            {"given_names": "Aoua", "family_name": "Njaay", "birth_date": "1987", "sex": "FEMALE",
             "territory": "SN-DK", "purpose": "SERVICE"}
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

    /** @param organisation one's own unless told; partners know but their own references */
    @Schema(name = "PartnerReferenceSearch")
    record PartnerReferenceSearch(
            @Schema(examples = "NGO-DEMO") @Nullable @Size(max = 60)
            String organisation,

            @Schema(examples = "P-1042") @NotBlank @Size(max = 200)
            String reference) {
        @Override
        public String toString() {
            return "PartnerReferenceSearch[" + organisation + "]";
        }
    }

    boolean isByNames() {
        return givenNames != null || familyName != null;
    }

    boolean isClear() {
        long exact = Stream.of(socialNumber, nationalId, phone, personId, partnerReference)
                .filter(Objects::nonNull)
                .count();
        boolean narrows = Stream.of(motherName, birthDate, birthYearsAround, sex, territory)
                .anyMatch(Objects::nonNull);
        if (isByNames()) {
            return exact == 0;
        }
        return !narrows && exact + (householdId == null ? 0 : 1) == 1;
    }

    @Override
    public String toString() {
        return "PersonSearchRequest[hidden]";
    }
}
