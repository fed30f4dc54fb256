package org.socle.registry.change.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.LifeEventWish;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.Relationship;

/**
 * What happened. Each kind of change needs some of it; docs/changes.md says which.
 *
 * @param child fields of the child that was born, by name
 * @param relationship of whoever is born or arrives; of the former head after a change of heads or a merge
 * @param householdId the household somebody joins; of a merge, the one that stays
 * @param newHeadId the head of those who would have none
 * @param leaves whether the person leaves the household with the separation
 * @param home what is known of a new home, by name
 * @param members who leaves with a split, one of them as HEAD
 */
@Schema(name = "LifeEvent")
record LifeEventView(
        @Nullable @Size(max = 60) Map<@NotBlank String, @NotNull @Size(max = 1000) String> child,
        @Schema(examples = "CHILD") @Nullable Relationship relationship,
        @Nullable @Size(max = 40) String motherId,
        @Nullable @Size(max = 40) String spouseId,
        @Nullable MaritalStatus maritalStatus,
        @Nullable @Size(max = 40) String householdId,
        @Nullable @Size(max = 40) String newHeadId,
        @Nullable Boolean leaves,

        @Schema(examples = "SN-DK-03-01") @Nullable @Size(max = 40)
        String communeCode,

        @Nullable @Size(max = 40) Map<@NotBlank String, @NotNull @Size(max = 1000) String> home,
        @Nullable @Size(max = 50) List<@Valid @NotNull LeaverView> members) {

    /** A member who leaves, and what they are in the new household. */
    @Schema(name = "Leaver")
    record LeaverView(
            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 40)
            String personId,

            @Schema(examples = "HEAD") @NotNull Relationship relationship) {}

    LifeEventWish wish() {
        return new LifeEventWish(
                told(child),
                relationship,
                motherId,
                spouseId,
                maritalStatus,
                householdId,
                newHeadId,
                Boolean.TRUE.equals(leaves),
                communeCode,
                told(home),
                members == null
                        ? List.of()
                        : members.stream()
                                .map(each -> new LifeEventWish.Member(each.personId(), each.relationship()))
                                .toList());
    }

    static LifeEventView of(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Birth(var ignored, var child, var relationship, var mother) ->
                new LifeEventView(
                        PersonFields.of(child),
                        relationship,
                        person(mother),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case LifeEvent.Death(var ignored, var newHead) -> people(null, null, null, newHead, null);
            case LifeEvent.Marriage(var ignored, var spouse, var status, var home, var relationship, var newHead) ->
                new LifeEventView(
                        null,
                        relationship,
                        null,
                        person(spouse),
                        status,
                        household(home),
                        person(newHead),
                        null,
                        null,
                        null,
                        null);
            case LifeEvent.Separation(var ignored, var spouse, var status, var leaves, var newHead) ->
                new LifeEventView(
                        null, null, null, person(spouse), status, null, person(newHead), leaves, null, null, null);
            case LifeEvent.Move(var ignored, var commune, var number, var home) ->
                new LifeEventView(null, null, null, null, null, null, null, null, commune, fields(home), null);
            case LifeEvent.Arrival(var ignored, var home, var relationship, var newHead) ->
                people(relationship, home, null, newHead, null);
            case LifeEvent.Departure(var ignored, var newHead) -> people(null, null, null, newHead, null);
            case LifeEvent.HeadChange(var ignored, var newHead, var relationship) ->
                people(relationship, null, null, newHead, null);
            case LifeEvent.Split(var ignored, var founded, var leavers, var newHead, var home) ->
                people(
                        null,
                        null,
                        fields(home),
                        newHead,
                        leavers.stream()
                                .map(each -> new LeaverView(new PersonId(each.person()).text(), each.relationship()))
                                .toList());
            case LifeEvent.Merger(var ignored, var into, var relationship) ->
                people(relationship, into, null, null, null);
            case LifeEvent.InstitutionEntry(var ignored, var institution, var founded, var newHead) ->
                people(null, institution, null, newHead, null);
        };
    }

    private static LifeEventView people(
            @Nullable Relationship relationship,
            @Nullable UUID home,
            @Nullable Map<String, String> fields,
            @Nullable UUID newHead,
            @Nullable List<LeaverView> leavers) {
        return new LifeEventView(
                null, relationship, null, null, null, household(home), person(newHead), null, null, fields, leavers);
    }

    private static List<LifeEventWish.Told> told(@Nullable Map<String, String> fields) {
        return fields == null
                ? List.of()
                : fields.entrySet().stream()
                        .map(each -> new LifeEventWish.Told(each.getKey(), each.getValue()))
                        .toList();
    }

    private static Map<String, String> fields(List<FieldChange> changes) {
        Map<String, String> fields = new TreeMap<>();
        for (FieldChange change : changes) {
            String asked = change.asked();
            if (asked != null) {
                fields.put(change.field(), asked);
            }
        }
        return fields;
    }

    private static @Nullable String person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id).text();
    }

    private static @Nullable String household(@Nullable UUID id) {
        return id == null ? null : new HouseholdId(id).text();
    }

    @Override
    public String toString() {
        return "LifeEventView[hidden]";
    }
}
