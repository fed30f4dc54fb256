package org.socle.registry.person.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a person lives, as far as it was asked: what programmes decide by.
 *
 * @param deathDate the day of death; null unless somebody told it
 * @param ruralWorker whether the main work is in the countryside, wherever the person lives
 * @param contributorySchemes empty when not asked
 * @param difficulties the degree of difficulty in each domain that was asked
 */
public record Situation(
        @Nullable VitalStatus vitalStatus,
        @Nullable MaritalStatus maritalStatus,
        @Nullable RefugeeStatus refugeeStatus,
        @Nullable Education education,
        @Nullable WorkStatus workStatus,
        @Nullable WorkFormality workFormality,
        @Nullable Boolean ruralWorker,
        Set<ContributoryScheme> contributorySchemes,
        @Nullable Boolean chronicIllness,
        Map<Disability, Difficulty> difficulties,
        @Nullable LocalDate deathDate) {

    /** Nothing was asked. */
    public static final Situation UNKNOWN =
            new Situation(null, null, null, null, null, null, null, Set.of(), null, Map.of());

    public Situation {
        contributorySchemes = Set.copyOf(contributorySchemes);
        difficulties = Map.copyOf(difficulties);
        if (contributorySchemes.contains(ContributoryScheme.NONE) && contributorySchemes.size() > 1) {
            throw new IllegalArgumentException("whoever pays into no scheme pays into no other");
        }
    }

    /** Of somebody of whose death nobody told. */
    public Situation(
            @Nullable VitalStatus vitalStatus,
            @Nullable MaritalStatus maritalStatus,
            @Nullable RefugeeStatus refugeeStatus,
            @Nullable Education education,
            @Nullable WorkStatus workStatus,
            @Nullable WorkFormality workFormality,
            @Nullable Boolean ruralWorker,
            Set<ContributoryScheme> contributorySchemes,
            @Nullable Boolean chronicIllness,
            Map<Disability, Difficulty> difficulties) {
        this(
                vitalStatus,
                maritalStatus,
                refugeeStatus,
                education,
                workStatus,
                workFormality,
                ruralWorker,
                contributorySchemes,
                chronicIllness,
                difficulties,
                null);
    }

    /** The domains in which the degree told counts as a disability. */
    Set<Disability> disabilities() {
        return difficulties.entrySet().stream()
                .filter(each -> each.getValue().isDisability())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This situation with everything the newer statement says; what it leaves out stays as it is. */
    public Situation correctedBy(Situation newer) {
        Map<Disability, Difficulty> degrees = new EnumMap<>(Disability.class);
        degrees.putAll(difficulties);
        degrees.putAll(newer.difficulties);
        return new Situation(
                newer.vitalStatus == null ? vitalStatus : newer.vitalStatus,
                newer.maritalStatus == null ? maritalStatus : newer.maritalStatus,
                newer.refugeeStatus == null ? refugeeStatus : newer.refugeeStatus,
                newer.education == null ? education : newer.education,
                newer.workStatus == null ? workStatus : newer.workStatus,
                newer.workFormality == null ? workFormality : newer.workFormality,
                newer.ruralWorker == null ? ruralWorker : newer.ruralWorker,
                newer.contributorySchemes.isEmpty() ? contributorySchemes : newer.contributorySchemes,
                newer.chronicIllness == null ? chronicIllness : newer.chronicIllness,
                degrees,
                newer.deathDate == null ? deathDate : newer.deathDate);
    }

    @Override
    public String toString() {
        return "Situation[hidden]";
    }
}
