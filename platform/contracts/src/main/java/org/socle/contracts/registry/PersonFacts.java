package org.socle.contracts.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * What eligibility rules may know about a person.
 *
 * @param birthMonth {@code 2019-04}, or {@code 2019} where only the year is known; absent when unknown
 * @param sex sex as registered
 * @param disabilities Washington Group domains with at least a lot of difficulty
 * @param pregnant absent when not asked
 * @param attendsSchool absent when not asked
 * @param occupation code of the main work; absent when not asked
 * @param communeCode where the person lives, never finer than the commune
 * @param situation how the person lives; absent when nothing of it was asked
 */
public record PersonFacts(
        @Nullable String birthMonth,
        Sex sex,
        List<Disability> disabilities,
        @Nullable Boolean pregnant,
        @Nullable Boolean attendsSchool,
        @Nullable String occupation,
        String communeCode,
        @Nullable PersonSituation situation) {

    public PersonFacts {
        if (birthMonth != null) {
            Require.yearOrMonth(birthMonth, "birth_month");
        }
        Require.present(sex, "sex");
        disabilities = List.copyOf(disabilities);
        if (occupation != null) {
            Require.code(occupation, "occupation");
        }
        Require.area(communeCode, "commune_code");
    }

    /** Of somebody whose situation was not asked. */
    public PersonFacts(
            @Nullable String birthMonth,
            Sex sex,
            List<Disability> disabilities,
            @Nullable Boolean pregnant,
            @Nullable Boolean attendsSchool,
            @Nullable String occupation,
            String communeCode) {
        this(birthMonth, sex, disabilities, pregnant, attendsSchool, occupation, communeCode, null);
    }
}
