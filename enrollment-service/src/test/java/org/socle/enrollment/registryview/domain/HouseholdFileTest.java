package org.socle.enrollment.registryview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdFileTest {

    private static final Instant REGISTERED = Instant.parse("2026-05-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatWasNotAskedIsNotAmongTheFacts() {
        var facts = file(UUID.randomUUID(), null).facts(TODAY);

        assertThat(facts.household()).doesNotContainKeys("score", "score_category");
        assertThat(facts.members().getFirst())
                .containsEntry("age_years", 2L)
                .doesNotContainKeys("pregnant", "attends_school", "occupation");
    }

    @Test
    void whatAHouseholdGoesThroughAndHowItsMembersLiveAreFacts() {
        var facts = file(UUID.randomUUID(), null).facts(TODAY);

        assertThat(facts.household())
                .containsEntry("kind", "NOMADIC")
                .containsEntry("food_consumption", "POOR")
                .containsEntry("coping_index", 12L)
                .containsEntry("shocks", List.of("FLOOD"));
        assertThat(facts.members().getFirst())
                .containsEntry("vital_status", "ALIVE")
                .containsEntry("marital_status", "WIDOWED")
                .containsEntry("work_formality", "INFORMAL")
                .containsEntry("rural_worker", true)
                .containsEntry("contributory_schemes", List.of("NONE"))
                .containsEntry("chronic_illness", false)
                .containsEntry("greatest_difficulty", 3L)
                .doesNotContainKeys("refugee_status", "education", "work_status");
    }

    @Test
    void twoHouseholdsWithTheSameFactsHaveTheSameFingerprint() {
        var one = file(UUID.randomUUID(), true).facts(TODAY);
        var other = file(UUID.randomUUID(), true).facts(TODAY);

        assertThat(one.hash()).isEqualTo(other.hash());
    }

    @Test
    void anotherFactGivesAnotherFingerprint() {
        var id = UUID.randomUUID();

        assertThat(file(id, true).facts(TODAY).hash())
                .isNotEqualTo(file(id, false).facts(TODAY).hash());
    }

    private static HouseholdFile file(UUID person, @Nullable Boolean attendsSchool) {
        var household = new HouseholdRecord(
                UUID.randomUUID(),
                new Commune("SN-DK-01-01", 110, Optional.of("SN-DK-01"), Optional.of("SN-DK")),
                true,
                List.of(new HouseholdRecord.Member(person, "HEAD")),
                new DwellingRecord("thatch", null, true, null, 2),
                List.of(),
                Optional.of("NOMADIC"),
                new HardshipRecord("POOR", 12, List.of("FLOOD")),
                Optional.empty(),
                REGISTERED);
        var record = new PersonRecord(
                person,
                Optional.of(BirthMonth.parse("2024-06")),
                "FEMALE",
                List.of(),
                null,
                attendsSchool,
                null,
                new SituationRecord("ALIVE", "WIDOWED", null, null, null, "INFORMAL", true, List.of("NONE"), false, 3),
                REGISTERED);
        return new HouseholdFile(household, Map.of(person, record));
    }
}
