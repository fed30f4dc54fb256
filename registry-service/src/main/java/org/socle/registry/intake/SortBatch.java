package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.intake.domain.ReadRow;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.KnownRow;

/** Tells rows apart: seen before and unchanged, seen before and changed, new in a known household, or a new household. */
@ApplicationScoped
class SortBatch {

    private final SourceStore sources;

    SortBatch(SourceStore sources) {
        this.sources = sources;
    }

    /** A row of a person the partner has told of before, saying something new. */
    record Changed(ReadRow row, KnownRow known) {}

    /**
     * A batch told apart.
     *
     * @param drafts new households and new members; a new household may lack its head still
     * @param knownHouseholds how many households of the batch were known before
     */
    record Sorted(
            List<HouseholdDraft> drafts,
            List<Changed> changed,
            long unchanged,
            long knownHouseholds,
            List<RejectedRow> rejected) {}

    Sorted sort(String organisation, List<ReadRow> rows, List<RejectedRow> rejected) {
        var sorting = new Sorting(
                sources.known(
                        organisation, rows.stream().map(ReadRow::personRef).toList()),
                sources.knownHouseholds(
                        organisation,
                        rows.stream().map(ReadRow::householdRef).distinct().toList()),
                rejected);
        Map<String, List<ReadRow>> byHousehold = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            byHousehold
                    .computeIfAbsent(row.householdRef(), ignored -> new ArrayList<>())
                    .add(row);
        }
        byHousehold.forEach(sorting::household);
        return sorting.sorted();
    }

    private static final class Sorting {

        private final Map<String, KnownRow> known;
        private final Map<String, UUID> knownHouseholds;
        private final List<RejectedRow> rejected;
        private final List<HouseholdDraft> drafts = new ArrayList<>();
        private final List<Changed> changed = new ArrayList<>();
        private final Set<String> references = new HashSet<>();
        private long unchanged;
        private long seenHouseholds;

        Sorting(Map<String, KnownRow> known, Map<String, UUID> knownHouseholds, List<RejectedRow> rejected) {
            this.known = known;
            this.knownHouseholds = knownHouseholds;
            this.rejected = new ArrayList<>(rejected);
        }

        void household(String reference, List<ReadRow> rows) {
            List<ReadRow> fresh = new ArrayList<>();
            for (ReadRow row : rows) {
                if (!references.add(row.personRef())) {
                    reject(row, ImportColumns.PERSON_REF, ImportProblems.REFERENCE_TWICE);
                    continue;
                }
                KnownRow seen = known.get(row.personRef());
                if (seen == null) {
                    fresh.add(row);
                } else if (!seen.householdRef().equals(reference)) {
                    reject(row, ImportColumns.HOUSEHOLD_REF, ImportProblems.PERSON_ELSEWHERE, seen.householdRef());
                } else if (row.saysTheSame(seen.hash())) {
                    unchanged++;
                } else {
                    changed.add(new Changed(row, seen));
                }
            }
            if (!fresh.isEmpty()) {
                UUID household = knownHouseholds.get(reference);
                if (household != null) {
                    drafts.add(draft(household, true, reference, fresh.getFirst(), fresh));
                } else {
                    newHousehold(reference, fresh);
                }
            }
            seenHouseholds += knownHouseholds.containsKey(reference) ? 1 : 0;
        }

        private void newHousehold(String reference, List<ReadRow> rows) {
            Optional<ReadRow> head = rows.stream()
                    .filter(row -> row.relationship() == Relationship.HEAD)
                    .findFirst();
            if (head.isEmpty()) {
                drafts.add(draft(Ids.next(), false, reference, rows.getFirst(), rows));
                return;
            }
            List<ReadRow> members = new ArrayList<>();
            for (ReadRow row : rows) {
                if (row.relationship() == Relationship.HEAD && row != head.get()) {
                    reject(row, ImportColumns.RELATIONSHIP, HouseholdProblems.TWO_HEADS);
                } else {
                    members.add(row);
                }
            }
            drafts.add(draft(Ids.next(), false, reference, head.get(), members));
        }

        private void reject(ReadRow row, String column, String code, Object... args) {
            rejected.add(new RejectedRow(
                    row.staged().number(), row.staged().cells(), List.of(RowFault.of(column, code, args))));
        }

        private static HouseholdDraft draft(
                UUID id, boolean existing, String reference, ReadRow homeSaidBy, List<ReadRow> members) {
            return new HouseholdDraft(
                    id,
                    existing,
                    reference,
                    homeSaidBy.home(),
                    members.stream().map(Sorting::person).toList(),
                    existing ? List.of() : homeSaidBy.answersOf(AskedOf.HOUSEHOLD));
        }

        private static PersonDraft person(ReadRow row) {
            return new PersonDraft(
                    Ids.next(),
                    row.personRef(),
                    row.relationship(),
                    row.details(),
                    row.consentedOn(),
                    row.statement(),
                    row.hash(),
                    row.answersOf(AskedOf.PERSON));
        }

        Sorted sorted() {
            return new Sorted(drafts, changed, unchanged, seenHouseholds, rejected);
        }
    }
}
