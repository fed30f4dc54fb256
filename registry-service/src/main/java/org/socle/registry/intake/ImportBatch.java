package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.kit.operation.Progress;
import org.socle.registry.history.CauseStore;
import org.socle.registry.history.domain.Cause;
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
import org.socle.registry.intake.domain.RowNotice;
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
    private final CauseStore causes;
    private final NamedCare care;
    private final ImportNoticeStore noticeStore;

    ImportBatch(
            ImportStore imports,
            ReadImportRow reader,
            SortBatch sort,
            RegisterHouseholds register,
            CorrectFromImport correct,
            CauseStore causes,
            NamedCare care,
            ImportNoticeStore noticeStore) {
        this.imports = imports;
        this.reader = reader;
        this.sort = sort;
        this.register = register;
        this.correct = correct;
        this.causes = causes;
        this.care = care;
        this.noticeStore = noticeStore;
    }

    /**
     * Rows that were read and have had no effect yet.
     *
     * @param afterHousehold key of the household before the first
     * @param staged in their order
     */
    record Rows(String afterHousehold, List<StagedRow> staged, List<ReadRow> readable, List<RejectedRow> rejected) {

        boolean areNone() {
            return staged.isEmpty();
        }

        /** Key of the last household. */
        String lastHousehold() {
            return staged.getLast().householdKey();
        }
    }

    /** Reads the rows of the next households and changes nothing. */
    Rows read(PartnerImport push, String afterHousehold, int rows) {
        List<StagedRow> staged = imports.next(push.id(), afterHousehold, rows);
        List<AnswerColumns.Column> asked = reader.answerColumns(push.columns());
        List<ReadRow> readable = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        for (StagedRow row : staged) {
            switch (reader.read(push.columns(), asked, row)) {
                case ReadImportRow.Outcome.Readable(var read) -> readable.add(read);
                case ReadImportRow.Outcome.Faulty(var faulty) -> rejected.add(faulty);
            }
        }
        return new Rows(afterHousehold, staged, readable, rejected);
    }

    /** Gives the rows their effect and takes them out of staging. */
    Progress apply(PartnerImport push, Rows rows) {
        imports.lockOrganisation(push.organisation());
        int taken = imports.take(push.id(), rows.afterHousehold(), rows.lastHousehold());
        if (taken != rows.staged().size()) {
            throw new IllegalStateException("the rows of a push changed while they were read");
        }
        causes.because(Cause.of(push.id()));
        NamedCare.Checked checked = care.check(push.organisation(), rows.readable(), rows.rejected());
        List<ReadRow> readable = checked.readable();
        List<RejectedRow> rejected = checked.rejected();
        Sorted sorted = sort.sort(push.organisation(), readable, rejected);
        List<PlannedHousehold> planned = new ArrayList<>(register.plan(sorted.drafts()));
        rejected = refuseHeadless(planned, sorted, readable);
        Origin origin = new Origin(push.organisation(), push.source(), push.id().value(), imports.collected(push.id()));
        Map<UUID, UUID> carersOfNew = checked.ofNew(planned);
        Map<UUID, UUID> carersOfKnown = checked.ofKnown(planned, sorted);
        List<RowNotice> notices = care.livingElsewhere(checked, planned, carersOfNew, carersOfKnown);
        CorrectFromImport.Corrected corrected =
                correct.correct(sorted.changed(), carersOfKnown, origin, push.validateOnly());
        if (!push.validateOnly()) {
            register.register(planned, origin);
            care.write(carersOfNew, corrected.carers(), sorted);
        }
        ImportCounts counts = counts(sorted, planned, corrected.rows(), rejected.size(), notices.size());
        imports.reject(push.id(), rejected);
        noticeStore.add(push.id(), notices);
        imports.count(push.id(), counts);
        long refused = rejected.size();
        return new Progress(taken, taken - refused, refused);
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

    private static ImportCounts counts(
            Sorted sorted, List<PlannedHousehold> planned, long updated, long rejected, long noticed) {
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
                rejected,
                noticed);
    }
}
