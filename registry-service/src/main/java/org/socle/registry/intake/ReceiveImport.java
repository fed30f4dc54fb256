package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.registry.intake.domain.ColumnMapping;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.registry.intake.domain.MappingUsed;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.intake.format.Mark;
import org.socle.registry.intake.format.OpenRows;
import org.socle.registry.intake.format.Rows;
import org.socle.registry.source.domain.Collected;

/** Takes a list in as a stream and queues it: whatever was received is kept whole, or not at all. */
@ApplicationScoped
public class ReceiveImport {

    /** A list in which a household has more rows is no list of households. */
    private static final int MOST_ROWS_OF_A_HOUSEHOLD = 100;

    /** A reference as long is none, and its row is refused by itself. */
    private static final int LONGEST_REFERENCE = 500;

    private final ImportStore imports;
    private final ManageColumnMappings mappings;
    private final ProposeColumns propose;
    private final AnswerColumns questions;
    private final Operations operations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReceiveImport(
            ImportStore imports,
            ManageColumnMappings mappings,
            ProposeColumns propose,
            AnswerColumns questions,
            Operations operations,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.propose = propose;
        this.questions = questions;
        this.operations = operations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How a partner names a push and wants it read.
     *
     * @param sheet name or number of a sheet of a workbook; null for the first
     * @param mapping the organisation's name of the mapping of its columns; null when they are ours
     * @param collected where its rows were collected
     */
    public record Push(
            String source,
            String reference,
            boolean validateOnly,
            ListFormat format,
            @Nullable String sheet,
            @Nullable String mapping,
            Collected collected) {}

    private record Staged(List<String> columns, ListShape shape, long rows) {}

    /**
     * Receives a list. The same list under the same reference is received again, and changes nothing; while it is still
     * being worked on, the push that is under way is the answer.
     *
     * @throws org.socle.web.problem.ProblemException 400 when it is no list of households, 404 when the mapping is
     *     not there, 409 when another list has the reference
     */
    @Transactional
    public PartnerImport receive(InputStream in, Push push) {
        String organisation = organisation();
        ImportId id = new ImportId(Ids.next());
        MessageDigest digest = sha256();
        ColumnMapping mapping = push.mapping() == null ? null : mappings.latest(organisation, push.mapping());
        Staged staged = stage(id, new DigestInputStream(in, digest), push, mapping);
        update(digest, push.sheet(), mapping);
        byte[] hash = digest.digest();
        imports.lockOrganisation(organisation);
        Optional<ImportStore.Earlier> earlier =
                push.validateOnly() ? Optional.empty() : imports.earlier(organisation, push.reference());
        if (earlier.isPresent()) {
            boolean sameList = MessageDigest.isEqual(earlier.get().contentHash(), hash);
            if (!sameList) {
                throw ImportProblems.REFERENCE_USED.about(push.reference());
            }
            if (earlier.get().received().finishedAt() == null) {
                imports.discard(id);
                return earlier.get().received();
            }
        }
        OperationId operation = operations.start(RunImport.KIND, new RunImport.Input(id.text()));
        PartnerImport received = new PartnerImport(
                id,
                operation.value(),
                organisation,
                push.source(),
                push.reference(),
                push.validateOnly(),
                staged.rows(),
                ImportCounts.NONE,
                staged.columns(),
                staged.shape(),
                mapping == null ? null : new MappingUsed(mapping.name(), mapping.version()),
                clock.instant(),
                null);
        imports.insert(received, hash);
        imports.stamp(id, push.collected());
        audit.wrote("import", id.text(), push.validateOnly() ? "rehearsed" : "received");
        return received;
    }

    /** The same file read otherwise is another list. */
    private static void update(MessageDigest digest, @Nullable String sheet, @Nullable ColumnMapping mapping) {
        if (sheet != null) {
            digest.update(("sheet " + sheet).getBytes(StandardCharsets.UTF_8));
        }
        if (mapping != null) {
            digest.update(("mapping " + mapping.name() + " " + mapping.version()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Staged stage(ImportId id, InputStream in, Push push, @Nullable ColumnMapping mapping) {
        try (Rows list = OpenRows.open(in, push.format(), push.sheet())) {
            ListColumns columns = new ListColumns(propose, questions.known(), mapping);
            long rows = stage(id, list, columns);
            in.transferTo(OutputStream.nullOutputStream());
            return new Staged(columns.names(), list.shape(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read on", e);
        }
    }

    private long stage(ImportId id, Rows list, ListColumns columns) {
        // Of JSON the columns come with the rows, and elsewhere the first row may tell what they are.
        boolean hasHeader = !list.columns().isEmpty();
        long[] rows = {0};
        imports.stage(
                id,
                staging -> list.forEach(row -> {
                    if (rows[0] == 0 && HxlTags.areTags(row.cells())) {
                        columns.tag(row.cells());
                        return;
                    }
                    columns.see(list.columns());
                    if (rows[0] == 0 && hasHeader) {
                        columns.requireAll();
                    }
                    List<String> cells = columns.arrange(row.cells());
                    staging.add(new StagedRow(row.number(), key(row.number(), cells, columns.names()), cells));
                    rows[0]++;
                }));
        columns.see(list.columns());
        columns.requireAll();
        if (rows[0] == 0) {
            throw ImportProblems.NO_ROWS.about();
        }
        imports.oversizedHousehold(id, MOST_ROWS_OF_A_HOUSEHOLD).ifPresent(reference -> {
            throw ImportProblems.HOUSEHOLD_TOO_LARGE.about(reference, MOST_ROWS_OF_A_HOUSEHOLD);
        });
        return rows[0];
    }

    /** A row without a readable household is refused by itself; it must not meet the others of its kind. */
    private static String key(long row, List<String> cells, List<String> columns) {
        int at = columns.indexOf(ImportColumns.HOUSEHOLD_REF);
        boolean broken = Mark.isBroken(cells);
        String reference = broken || at < 0 || at >= cells.size() ? "" : Cells.tidy(Mark.text(cells.get(at)));
        boolean readable =
                !reference.isEmpty() && reference.length() <= LONGEST_REFERENCE && Cells.isReadable(reference);
        return readable ? reference : "~" + row;
    }

    /** Whose references these are: the organisation, or the client where a token names none. */
    String organisation() {
        return caller.organisation().orElse(caller.client());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
