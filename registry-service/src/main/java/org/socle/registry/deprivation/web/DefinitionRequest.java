package org.socle.registry.deprivation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.ChildVariable;
import org.socle.registry.deprivation.domain.Definition;
import org.socle.registry.deprivation.domain.MissingRule;

/**
 * A definition of deprivation; sent again under the same code it is the next version.
 *
 * @param cutoff how many deprivations make a child deprived in several dimensions
 * @param missing what becomes of a child about whom a dimension cannot be said
 */
@Schema(name = "DeprivationDefinitionRequest")
record DefinitionRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "MODA_NATIONAL")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Privations multiples des enfants")
        String name,

        @Min(1) @Max(30) @Schema(examples = "3") int cutoff,
        @NotNull MissingRule missing,

        @NotEmpty @Size(max = 10) List<@NotNull @Valid BandRequest> bands) {

    static final String EXAMPLE = """
            {
              "code": "MODA_NATIONAL",
              "name": "Privations multiples des enfants",
              "cutoff": 2,
              "missing": "DROP",
              "bands": [
                {"code": "AGE_0_4", "from_age": 0, "to_age": 4, "dimensions": [
                  {"code": "WATER", "indicators": [{"variable": "WATER", "one_of": ["RIVER", "WELL", "OTHER"]}]},
                  {"code": "SANITATION", "indicators": [{"variable": "LATRINE", "one_of": ["NO"]}]},
                  {"code": "HOUSING", "indicators": [
                    {"variable": "ROOF", "one_of": ["THATCH"]},
                    {"variable": "PERSONS_PER_ROOM", "from": 4}]}]},
                {"code": "AGE_5_11", "from_age": 5, "to_age": 11, "dimensions": [
                  {"code": "EDUCATION", "indicators": [{"variable": "SCHOOL_ATTENDANCE", "one_of": ["NO"]}]},
                  {"code": "WATER", "indicators": [{"variable": "WATER", "one_of": ["RIVER", "WELL", "OTHER"]}]},
                  {"code": "INFORMATION", "indicators": [{"variable": "INFORMATION_ASSETS", "below": 1}]}]}
              ]
            }
            """;

    /**
     * Children of some ages, for whom the same dimensions count.
     *
     * @param fromAge first age in completed years
     * @param toAge last age, itself included
     */
    @Schema(name = "DeprivationBand")
    record BandRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "AGE_5_11")
            String code,

            @Min(0) @Max(17) @Schema(examples = "5") int fromAge,
            @Min(0) @Max(17) @Schema(examples = "11") int toAge,

            @NotEmpty @Size(max = 12) List<@NotNull @Valid DimensionRequest> dimensions) {}

    /** A child is deprived in it by any of its indicators. */
    @Schema(name = "DeprivationDimension")
    record DimensionRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "EDUCATION")
            String code,

            @NotEmpty @Size(max = 10) List<@NotNull @Valid IndicatorRequest> indicators) {}

    /**
     * Deprived when the value is one of these codes, or a number from here to below there.
     *
     * @param oneOf for a variable that is a code
     * @param from the lowest number, itself included; for a variable that is a number
     * @param below the end of the range, itself not included
     */
    @Schema(name = "DeprivationIndicator")
    record IndicatorRequest(
            @NotNull ChildVariable variable,

            @Size(max = 20) @Nullable List<@NotNull @Size(max = 60) String> oneOf,

            @Schema(examples = "4") @Nullable BigDecimal from,
            @Nullable BigDecimal below) {

        Definition.Indicator indicator() {
            return new Definition.Indicator(variable, oneOf == null ? List.of() : oneOf, from, below);
        }

        static IndicatorRequest of(Definition.Indicator indicator) {
            return new IndicatorRequest(
                    indicator.variable(),
                    indicator.oneOf().isEmpty() ? null : indicator.oneOf(),
                    indicator.from(),
                    indicator.below());
        }
    }

    Definition definition() {
        return new Definition(
                cutoff, missing, bands.stream().map(DefinitionRequest::band).toList());
    }

    private static Definition.AgeBand band(BandRequest band) {
        return new Definition.AgeBand(
                band.code(),
                band.fromAge(),
                band.toAge(),
                band.dimensions().stream()
                        .map(dimension -> new Definition.Dimension(
                                dimension.code(),
                                dimension.indicators().stream()
                                        .map(IndicatorRequest::indicator)
                                        .toList()))
                        .toList());
    }

    static List<BandRequest> bands(Definition definition) {
        return definition.bands().stream()
                .map(band -> new BandRequest(
                        band.code(),
                        band.fromAge(),
                        band.toAge(),
                        band.dimensions().stream()
                                .map(dimension -> new DimensionRequest(
                                        dimension.code(),
                                        dimension.indicators().stream()
                                                .map(IndicatorRequest::of)
                                                .toList()))
                                .toList()))
                .toList();
    }
}
