package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a scoring model may know of a household. Facts that were not asked are absent and cost or earn what the model says.
 *
 * @param communityRank from 0, the poorest, to 100; null where no committee ranked it
 * @param answers of the household and its head, by names such as {@code answers.water.minutes}
 */
public record HouseholdSituation(
        @Nullable String roof,
        @Nullable String water,
        @Nullable Boolean latrine,
        @Nullable Boolean electricity,
        @Nullable Integer rooms,
        List<Member> members,
        @Nullable BigDecimal communityRank,
        Map<String, String> answers) {

    private static final int CHILD_UNDER = 15;
    private static final int SCHOOL_FROM = 6;

    /**
     * @param bornOn the first day the birth can have been; null when nothing is known
     */
    public record Member(
            boolean head,
            @Nullable LocalDate bornOn,
            boolean disabled,
            @Nullable Boolean attendsSchool,
            @Nullable String occupation,
            @Nullable String sex) {

        private int age(LocalDate on) {
            return bornOn == null
                    ? Integer.MAX_VALUE
                    : Period.between(bornOn, on).getYears();
        }
    }

    public HouseholdSituation {
        members = List.copyOf(members);
        answers = Map.copyOf(answers);
    }

    /** What a rule looks at on a day: an indicator, or the answer to a question. */
    Optional<String> value(String name, LocalDate on) {
        return Indicator.named(name)
                .map(indicator -> value(indicator, on))
                .orElseGet(() -> Optional.ofNullable(answers.get(name)));
    }

    /** The value of an indicator on a day: a code, or a number as text. */
    Optional<String> value(Indicator indicator, LocalDate on) {
        return switch (indicator) {
            case ROOF -> Optional.ofNullable(roof);
            case WATER -> Optional.ofNullable(water);
            case LATRINE -> yesNo(latrine);
            case ELECTRICITY -> yesNo(electricity);
            case ROOMS -> Optional.ofNullable(rooms).map(Object::toString);
            case HOUSEHOLD_SIZE -> Optional.of(Integer.toString(members.size()));
            case HEAD_SEX -> head().map(Member::sex);
            case HEAD_AGE ->
                head().filter(member -> member.bornOn() != null).map(member -> Integer.toString(member.age(on)));
            case COMMUNITY_RANK -> Optional.ofNullable(communityRank).map(BigDecimal::toPlainString);
            case PERSONS_PER_ROOM ->
                rooms == null || rooms == 0 ? Optional.empty() : Optional.of(ratio(members.size(), rooms, 2));
            case CHILDREN_SHARE ->
                share(
                        members.stream()
                                .filter(member -> member.age(on) < CHILD_UNDER)
                                .count(),
                        members.size());
            case HEAD_OCCUPATION ->
                members.stream()
                        .filter(Member::head)
                        .map(Member::occupation)
                        .filter(Objects::nonNull)
                        .findFirst();
            case SCHOOL_ATTENDANCE -> schoolAttendance(on);
            case DISABLED_MEMBERS ->
                Optional.of(
                        Long.toString(members.stream().filter(Member::disabled).count()));
        };
    }

    private Optional<Member> head() {
        return members.stream().filter(Member::head).findFirst();
    }

    private Optional<String> schoolAttendance(LocalDate on) {
        List<Member> pupils = members.stream()
                .filter(member -> member.age(on) >= SCHOOL_FROM && member.age(on) < CHILD_UNDER)
                .filter(member -> member.attendsSchool() != null)
                .toList();
        long attending = pupils.stream()
                .filter(member -> Boolean.TRUE.equals(member.attendsSchool()))
                .count();
        return share(attending, pupils.size());
    }

    private static Optional<String> yesNo(@Nullable Boolean value) {
        return value == null ? Optional.empty() : Optional.of(value ? "YES" : "NO");
    }

    private static Optional<String> share(long part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(ratio(part * 100, whole, 0));
    }

    private static String ratio(long part, long whole, int scale) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
