package org.socle.registry.indicator.domain;

import static org.socle.registry.indicator.domain.Breakdown.AGE_BAND;
import static org.socle.registry.indicator.domain.Breakdown.BAND;
import static org.socle.registry.indicator.domain.Breakdown.DISABILITY;
import static org.socle.registry.indicator.domain.Breakdown.FIELD;
import static org.socle.registry.indicator.domain.Breakdown.HOUSEHOLD_KIND;
import static org.socle.registry.indicator.domain.Breakdown.PILOT;
import static org.socle.registry.indicator.domain.Breakdown.RESIDENCE;
import static org.socle.registry.indicator.domain.Breakdown.SEX;
import static org.socle.registry.indicator.domain.Breakdown.TARGET_GROUP;
import static org.socle.registry.indicator.domain.Breakdown.WORK_STATUS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The indicators of the registry. Their formulas in words are in {@code messages/indicators_*.properties}. */
public enum Indicator {
    REGISTERED_PERSONS(
            Unit.PERSONS, "person", SEX, AGE_BAND, DISABILITY, RESIDENCE, WORK_STATUS, HOUSEHOLD_KIND, PILOT),
    REGISTERED_HOUSEHOLDS(Unit.HOUSEHOLDS, "household", RESIDENCE, HOUSEHOLD_KIND, PILOT),
    MEAN_HOUSEHOLD_SIZE(Unit.PERSONS_PER_HOUSEHOLD, "household, person", RESIDENCE, HOUSEHOLD_KIND, PILOT),
    COMPLETENESS(Unit.SHARE, "person", FIELD, SEX, AGE_BAND, RESIDENCE, PILOT),
    FRESHNESS(
            Unit.SHARE,
            "person, household, household_confirmation, recertification_rule",
            SEX,
            AGE_BAND,
            RESIDENCE,
            PILOT),
    OPEN_DUPLICATE_REVIEWS(Unit.REVIEWS, "review"),
    DUPLICATE_LINKS(Unit.DECISIONS, "identity_event"),
    PERSON_MERGES(Unit.DECISIONS, "identity_event"),
    ESTIMATED_DUPLICATES(Unit.SHARE, "review, person"),
    CHILD_DEPRIVATION(Unit.SHARE, "deprivation_run", BAND, SEX, DISABILITY, RESIDENCE),
    REGISTRATION_COVERAGE(Unit.SHARE, "person, population_figure"),
    ACCESS_WITHIN(Unit.SHARE, "household_profile, access_point", RESIDENCE, HOUSEHOLD_KIND, PILOT),
    COVERAGE_GAP(Unit.SHARE, "household_score, programme_coverage, coverage_rule", RESIDENCE, HOUSEHOLD_KIND, PILOT),
    COVERED_PERSONS(Unit.SHARE, "person, person_profile, programme_coverage", TARGET_GROUP);

    private final Unit unit;
    private final String source;
    // A list made by List.of never changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Breakdown> breakdowns;

    Indicator(Unit unit, String source, Breakdown... breakdowns) {
        this.unit = unit;
        this.source = source;
        this.breakdowns = List.of(breakdowns);
    }

    /** What a figure is a number of. */
    public enum Unit {
        PERSONS,
        HOUSEHOLDS,
        REVIEWS,
        DECISIONS,
        PERSONS_PER_HOUSEHOLD,
        SHARE;

        /** A count has nothing that it is divided by. */
        boolean isCount() {
            return this != PERSONS_PER_HOUSEHOLD && this != SHARE;
        }
    }

    /** As it is written in addresses, such as {@code registered-persons}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public Unit unit() {
        return unit;
    }

    /** The tables it is counted from. */
    public String source() {
        return source;
    }

    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** What a figure is broken down by although nobody asked for it. */
    public Set<Breakdown> always() {
        return switch (this) {
            case CHILD_DEPRIVATION -> EnumSet.of(BAND);
            case COVERED_PERSONS -> EnumSet.of(TARGET_GROUP);
            default -> Set.of();
        };
    }

    /** Counted from the register as it is now; the others are figures of what was frozen elsewhere. */
    public boolean isCountedNow() {
        return this != CHILD_DEPRIVATION;
    }
}
