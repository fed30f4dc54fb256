package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.registry.csv.CsvList;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.source.domain.Collected;

/** Takes a list in as a stream and queues it: whatever was received is kept whole, or not at all. */
@ApplicationScoped
public class ReceiveImport {

    /** A list in which a household has more rows is no list of households. */
    private static final int MOST_ROWS_OF_A_HOUSEHOLD = 100;

    private final ImportStore imports;
    private final Operations operations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReceiveImport(ImportStore imports, Operations operations, Audit audit, Caller caller, Clock clock) {
        this.imports = imports;
        this.operations = operations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a partner names a push, and where its rows were collected. */
    public record Push(String source, String reference, boolean validateOnly, Collected collected) {}

    /**
     * Receives a list. The same list under the same reference is received again, and changes nothing; while it is still
     * being worked on, the push that is under way is the answer.
     *
     * @throws org.socle.web.problem.ProblemException 400 when it is no list of households, 409 when another list has the
     *     reference
     */
    @Transactional
    public PartnerImport receive(InputStream csv, Push push) {
        String organisation = organisation();
        ImportId id = new ImportId(Ids.next());
        MessageDigest digest = sha256();
        CsvList list = CsvList.open(new DigestInputStream(csv, digest))
                .require(ImportColumns.REQUIRED, ImportColumns.OPTIONAL);
        long rows = stage(id, list);
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
                rows,
                ImportCounts.NONE,
                list.columns(),
                clock.instant(),
                null);
        imports.insert(received, hash);
        imports.stamp(id, push.collected());
        audit.wrote("import", id.text(), push.validateOnly() ? "rehearsed" : "received");
        return received;
    }

    private long stage(ImportId id, CsvList list) {
        int household = list.position(ImportColumns.HOUSEHOLD_REF);
        long[] rows = {0};
        imports.stage(
                id,
                staging -> list.forEach(line -> {
                    String reference = line.cells().get(household).strip();
                    // A row without a household is refused by itself; it must not meet the others of its kind.
                    String key = reference.isEmpty() ? "~" + line.number() : reference;
                    staging.add(new StagedRow(line.number(), key, line.cells()));
                    rows[0]++;
                }));
        if (rows[0] == 0) {
            throw ImportProblems.NO_ROWS.about();
        }
        imports.oversizedHousehold(id, MOST_ROWS_OF_A_HOUSEHOLD).ifPresent(reference -> {
            throw ImportProblems.HOUSEHOLD_TOO_LARGE.about(reference, MOST_ROWS_OF_A_HOUSEHOLD);
        });
        return rows[0];
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
