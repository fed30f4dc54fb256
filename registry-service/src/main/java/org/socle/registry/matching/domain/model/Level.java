package org.socle.registry.matching.domain.model;

/**
 * A level of agreement a field can reach. Each brings the weights of a register's first days, before there is anything
 * to learn from.
 *
 * <p>Levels with the same {@link #group} are weighed against each other only. What two records know (a day, a year only)
 * is the habit of a clerk and says nothing about the persons, so it must not weigh.
 */
public sealed interface Level
        permits NamesLevel,
                TextLevel,
                BirthLevel,
                SexLevel,
                PlaceLevel,
                DocumentLevel,
                PhoneLevel,
                CodeLevel,
                HouseholdLevel {

    /** The level of a field that one of the records does not tell: weight 0. */
    int MISSING = -1;

    String name();

    int ordinal();

    Class<? extends Level> getDeclaringClass();

    int group();

    LevelWeights first();

    /** Whether a pair that reached it is never linked without a reviewer, whatever else agrees. */
    default boolean contradicts() {
        return false;
    }

    /** Whether both names are the same to the ear. A twin often has a name that is similar and not the same. */
    default boolean soundsTheSame() {
        return false;
    }

    /**
     * Whether it tells a person from namesakes of one village born in one year. Names, sex, year and place alone never
     * link anybody.
     */
    default boolean tellsNamesakesApart() {
        return false;
    }
}
