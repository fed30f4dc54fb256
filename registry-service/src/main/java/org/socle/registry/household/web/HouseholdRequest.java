package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.source.domain.Channel;

/** A household to register with all its members, one of them the head. */
@Schema(name = "HouseholdRequest")
record HouseholdRequest(
        @Schema(examples = "SN-DK-03-01") @NotBlank @Size(max = 40)
        String communeCode,

        @Schema(examples = "true") @NotNull Boolean urban,
        @NotNull @Valid DwellingRequest dwelling,
        @Nullable @Size(max = 20) List<@NotNull Asset> assets,

        @Schema(description = "PRIVATE unless told") @Nullable
        HouseholdKind kind,

        @Nullable @Valid AddressRequest address,
        @Nullable @Valid HardshipRequest hardship,
        @NotNull @Valid ConsentRequest consent,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull MemberRequest> members,

        @Schema(
                description = "What the household answers, by questionnaire and field: GET /v1/questionnaires",
                examples = "{\"water\": {\"minutes_to_water\": 35}}")
        @Nullable
        @Size(max = 20)
        Map<String, @NotNull Map<String, Object>> questionnaireAnswers,

        @Schema(
                description = "Where it was collected: GET /v1/access-points",
                examples = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        @Nullable
        @Size(max = 40)
        String accessPointId,

        @Schema(description = "How it was collected") @Nullable
        Channel channel) {

    static final String EXAMPLE = """
            {
              "commune_code": "SN-DK-03-01",
              "urban": true,
              "dwelling": {"roof": "ZINC", "water": "TAP", "latrine": true, "electricity": false, "rooms": 2},
              "assets": ["RADIO", "MOBILE_PHONE"],
              "consent": {"given": true, "date": "2026-11-02"},
              "members": [
                {"relationship": "HEAD", "given_names": "Awa", "family_name": "Ndiaye", "sex": "FEMALE",
                 "birth_date": "1987-03", "phone": "77 123 45 67",
                 "national_ids": [{"type": "NIN", "number": "2198703312345"}], "occupation": "INFORMAL_TRADE"},
                {"relationship": "CHILD", "given_names": "Modou", "family_name": "Ndiaye", "sex": "MALE",
                 "birth_date": "2018-09-14", "attends_school": false}
              ]
            }
            """;

    HomeRequest home() {
        return new HomeRequest(urban, dwelling, assets, kind, address, hardship);
    }

    @Override
    public String toString() {
        return "HouseholdRequest[hidden]";
    }
}
