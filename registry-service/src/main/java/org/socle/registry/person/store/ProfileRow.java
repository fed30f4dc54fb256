package org.socle.registry.person.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Education;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.Situation;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;

/** A row of {@code person_profile}, column by column. */
record ProfileRow(
        UUID personId,
        int territoryNo,
        @Nullable String otherNames,
        @Nullable String originalGivenNames,
        @Nullable String originalFamilyName,
        @Nullable String birthPlace,
        @Nullable String nationality,
        List<String> languages,
        @Nullable VitalStatus vitalStatus,
        @Nullable MaritalStatus maritalStatus,
        @Nullable RefugeeStatus refugeeStatus,
        @Nullable Education education,
        @Nullable WorkStatus workStatus,
        @Nullable WorkFormality workFormality,
        @Nullable Boolean ruralWorker,
        List<ContributoryScheme> contributorySchemes,
        @Nullable Boolean chronicIllness,
        @Nullable Integer seeing,
        @Nullable Integer hearing,
        @Nullable Integer walking,
        @Nullable Integer remembering,
        @Nullable Integer selfCare,
        @Nullable Integer communicating,
        @Nullable LocalDate deathDate) {

    static ProfileRow of(Person person) {
        Background background = person.details().background();
        Situation situation = person.details().situation();
        var degrees = situation.difficulties();
        return new ProfileRow(
                person.id().value(),
                person.territory(),
                background.otherNames(),
                background.originalGivenNames(),
                background.originalFamilyName(),
                background.birthPlace(),
                background.nationality(),
                background.languages(),
                situation.vitalStatus(),
                situation.maritalStatus(),
                situation.refugeeStatus(),
                situation.education(),
                situation.workStatus(),
                situation.workFormality(),
                situation.ruralWorker(),
                situation.contributorySchemes().stream().sorted().toList(),
                situation.chronicIllness(),
                degree(degrees.get(Disability.SEEING)),
                degree(degrees.get(Disability.HEARING)),
                degree(degrees.get(Disability.WALKING)),
                degree(degrees.get(Disability.REMEMBERING)),
                degree(degrees.get(Disability.SELF_CARE)),
                degree(degrees.get(Disability.COMMUNICATING)),
                situation.deathDate());
    }

    Background background() {
        return new Background(otherNames, originalGivenNames, originalFamilyName, birthPlace, nationality, languages);
    }

    Situation situation() {
        return new Situation(
                vitalStatus,
                maritalStatus,
                refugeeStatus,
                education,
                workStatus,
                workFormality,
                ruralWorker,
                Set.copyOf(contributorySchemes),
                chronicIllness,
                difficulties(),
                deathDate);
    }

    private Map<Disability, Difficulty> difficulties() {
        Map<Disability, Difficulty> difficulties = new EnumMap<>(Disability.class);
        put(difficulties, Disability.SEEING, seeing);
        put(difficulties, Disability.HEARING, hearing);
        put(difficulties, Disability.WALKING, walking);
        put(difficulties, Disability.REMEMBERING, remembering);
        put(difficulties, Disability.SELF_CARE, selfCare);
        put(difficulties, Disability.COMMUNICATING, communicating);
        return difficulties;
    }

    private static void put(Map<Disability, Difficulty> all, Disability domain, @Nullable Integer degree) {
        if (degree != null) {
            all.put(domain, Difficulty.ofDegree(degree));
        }
    }

    private static @Nullable Integer degree(@Nullable Difficulty difficulty) {
        return difficulty == null ? null : difficulty.degree();
    }

    @Override
    public String toString() {
        return "ProfileRow[" + personId + "]";
    }
}
