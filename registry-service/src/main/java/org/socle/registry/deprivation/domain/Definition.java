package org.socle.registry.deprivation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What deprivation means: for each age band its own dimensions, each with the indicators that make it out.
 *
 * @param cutoff how many deprivations make a child deprived in several dimensions
 */
public record Definition(int cutoff, MissingRule missing, List<AgeBand> bands) {

    /**
     * Children of some ages, for whom the same dimensions count.
     *
     * @param fromAge first age in completed years, itself included
     * @param toAge last age, itself included
     */
    public record AgeBand(String code, int fromAge, int toAge, List<Dimension> dimensions) {

        public AgeBand {
            dimensions = List.copyOf(dimensions);
        }

        boolean holds(int age) {
            return fromAge <= age && age <= toAge;
        }

        public List<String> dimensionCodes() {
            return dimensions.stream().map(Dimension::code).toList();
        }

        /** What has to be known of a child of the band, one entry per indicator. */
        List<ChildVariable> variables() {
            return dimensions.stream()
                    .flatMap(dimension -> dimension.indicators().stream())
                    .map(Indicator::variable)
                    .toList();
        }
    }

    /** A child is deprived in it by any of its indicators. */
    public record Dimension(String code, List<Indicator> indicators) {

        public Dimension {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Deprived when the value is one of some codes, or a number within a range.
     *
     * @param oneOf codes; empty for a number
     * @param from the lowest number of the range, itself included
     * @param below the end of the range, itself not included
     */
    public record Indicator(
            ChildVariable variable,
            List<String> oneOf,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below) {

        public Indicator {
            oneOf = List.copyOf(oneOf);
        }

        /** Empty when the value is not known. */
        Optional<Boolean> deprives(@Nullable String value) {
            if (value == null) {
                return Optional.empty();
            }
            return Optional.of(variable.isNumber() ? inRange(new BigDecimal(value)) : oneOf.contains(value));
        }

        private boolean inRange(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (below == null || number.compareTo(below) < 0);
        }
    }

    public Definition {
        bands = List.copyOf(bands);
    }

    Optional<AgeBand> bandOf(int age) {
        return bands.stream().filter(band -> band.holds(age)).findFirst();
    }
}
