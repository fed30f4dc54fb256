package org.socle.registry.change.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.LifeEventWish;
import org.socle.registry.change.Wish;
import org.socle.registry.change.domain.ChangeKind;

/**
 * A change to propose.
 *
 * @param subject the person or household it is about
 * @param changes the fields of a correction
 * @param lifeEvent what happened, of every other kind of change
 * @param reason why, for whoever decides
 * @param effectiveOn the day from which it is true
 */
@Schema(name = "ChangeRequestRequest")
record ChangeRequestRequest(
        @Schema(examples = "PERSON_CORRECTION") @NotNull ChangeKind kind,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 40)
        String subject,

        @Nullable @Size(max = 60) List<@Valid @NotNull FieldChangeView> changes,
        @Nullable @Valid LifeEventView lifeEvent,

        @Schema(examples = "Her birth certificate says April") @NotBlank @Size(max = 500)
        String reason,

        @Schema(examples = "2026-11-02") @NotNull LocalDate effectiveOn) {

    static final String CORRECTION = """
        {
          "kind": "PERSON_CORRECTION",
          "subject": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
          "changes": [{"field": "birth_date", "seen": "1987-03", "asked": "1987-04"}],
          "reason": "Her birth certificate says April",
          "effective_on": "2026-11-02"
        }
        """;

    static final String DEATH = """
            {
              "kind": "DEATH",
              "subject": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
              "life_event": {"new_head_id": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f7"},
              "reason": "Death certificate of the commune",
              "effective_on": "2026-11-02"
            }
            """;

    static final String BIRTH = """
            {
              "kind": "BIRTH",
              "subject": "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
              "life_event": {
                "child": {"given_names": "Fatou", "family_name": "Ndiaye", "sex": "FEMALE", "birth_date": "2026-10-21"},
                "relationship": "CHILD",
                "mother_id": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"
              },
              "reason": "Birth notice of the health post",
              "effective_on": "2026-10-21"
            }
            """;

    Wish wish() {
        return new Wish(
                kind,
                subject.strip(),
                changes == null
                        ? List.of()
                        : changes.stream().map(FieldChangeView::change).toList(),
                lifeEvent == null ? LifeEventWish.NONE : lifeEvent.wish(),
                reason.strip(),
                effectiveOn);
    }

    @Override
    public String toString() {
        return "ChangeRequestRequest[" + kind + "]";
    }
}
