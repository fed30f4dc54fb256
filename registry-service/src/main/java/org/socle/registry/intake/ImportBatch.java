package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.socle.kit.operation.Progress;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.RegisterHouseholds;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.intake.SortBatch.Sorted;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.ReadRow;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowFault;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.source.domain.Origin;

/** Gives the next households of a push their effect, in one transaction. */
@ApplicationScoped
class ImportBatch {

    private final ImportStore imports;
    private final ReadImportRow reader;
    private final SortBatch sort;
    private final RegisterHouseholds register;
    private final CorrectFromImport correct;

    ImportBatch(
            ImportStore imports,
            ReadImportRow reader,
            SortBatch sort,
            RegisterHouseholds register,
            CorrectFromImport correct) {
        this.imports = imports;
        this.reader = reader;
        this.sort = sort;
        this.register = register;
        this.correct = correct;
    }

    /** @param lastHousehold key of the last household that was done */
    record Done(String lastHousehold, Progress progress) {
        boolean isNothing() {
            return progress.processed() == 0;
        }
    }

    Done next(PartnerImport push, String afterHousehold, int rows) {
        imports.lockOrganisation(push.organisation());
        List<StagedRow> staged = imports.take(push.id(), afterHousehold, rows);
        if (staged.isEmpty()) {
            return new Done(afterHousehold, Progress.NONE);
        }
        List<AnswerColumns.Column> asked = reader.answerColumns(push.columns());
        List<ReadRow> readable = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        for (StagedRow row : staged) {
            switch (reader.read(push.columns(), asked, row)) {
                case ReadImportRow.Outcome.Readable(var read) -> readable.add(read);
                case ReadImportRow.Outcome.Faulty(var faulty) -> rejected.add(faulty);
            }
        }
        Sorted sorted = sort.sort(push.organisation(), readable, rejected);
        List<PlannedHousehold> planned = new ArrayList<>(register.plan(sorted.drafts()));
        rejected = refuseHeadless(planned, sorted, readable);
        Origin origin = new Origin(push.organisation(), push.source(), push.id().value(), imports.collected(push.id()));
        long updated = correct.correct(sorted.changed(), origin, push.validateOnly());
        if (!push.validateOnly()) {
            register.register(planned, origin);
        }
        ImportCounts counts = counts(sorted, planned, updated, rejected.size());
        imports.reject(push.id(), rejected);
        imports.count(push.id(), counts);
        String last = staged.getLast().householdKey();
        long refused = rejected.size();
        return new Done(last, new Progress(staged.size(), staged.size() - refused, refused));
    }

    /**
     * A household without a head is refused whole, unless it turned out to be a registered one, which has its head.
     *
     * @return all refused rows
     */
    private static List<RejectedRow> refuseHeadless(
            List<PlannedHousehold> planned, Sorted sorted, List<ReadRow> readable) {
        Map<String, ReadRow> byReference =
                readable.stream().collect(Collectors.toMap(ReadRow::personRef, row -> row, (first, second) -> first));
        List<RejectedRow> rejected = new ArrayList<>(sorted.rejected());
        planned.removeIf(household -> {
            boolean headless =
                    !household.draft().existing() && household.draft().head().isEmpty();
            if (!headless || household.outcome() == PlannedHousehold.Outcome.LINKED) {
                return false;
            }
            for (PersonDraft person : household.draft().persons()) {
                ReadRow row = Objects.requireNonNull(byReference.get(person.reference()));
                rejected.add(new RejectedRow(
                        row.staged().number(),
                        row.staged().cells(),
                        List.of(RowFault.of(ImportColumns.RELATIONSHIP, HouseholdProblems.HEAD_MISSING))));
            }
            return true;
        });
        return rejected;
    }

    private static ImportCounts counts(Sorted sorted, List<PlannedHousehold> planned, long updated, long rejected) {
        var households = planned.stream()
                .filter(household -> !household.draft().existing())
                .collect(Collectors.groupingBy(PlannedHousehold::outcome, Collectors.counting()));
        long newPersons = 0;
        long linked = 0;
        long toReview = 0;
        for (PlannedHousehold household : planned) {
            for (PlannedPerson person : household.persons()) {
                switch (person) {
                    case PlannedPerson.Registered ignored -> newPersons++;
                    case PlannedPerson.Linked ignored -> linked++;
                    case PlannedPerson.ToReview ignored -> toReview++;
                    case PlannedPerson.Waiting ignored -> toReview++;
                }
            }
        }
        long unchanged = sorted.unchanged() + sorted.changed().size() - updated;
        return new ImportCounts(
                sorted.knownHouseholds()
                        + planned.stream()
                                .filter(each -> !each.draft().existing())
                                .count(),
                households.getOrDefault(PlannedHousehold.Outcome.REGISTERED, 0L),
                households.getOrDefault(PlannedHousehold.Outcome.LINKED, 0L),
                households.getOrDefault(PlannedHousehold.Outcome.HELD, 0L),
                newPersons + linked + toReview + updated + unchanged,
                newPersons,
                linked,
                toReview,
                updated,
                unchanged,
                rejected);
    }
}
