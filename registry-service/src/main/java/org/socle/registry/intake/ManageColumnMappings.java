package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.version.Versions;
import org.socle.registry.intake.domain.ColumnMapping;
import org.socle.registry.intake.domain.ColumnProposal;
import org.socle.web.problem.FieldProblem;

/** How an organisation's columns are ours: proposed by us, decided and kept by the organisation. */
@ApplicationScoped
public class ManageColumnMappings {

    private final ColumnMappingStore mappings;
    private final ProposeColumns propose;
    private final AnswerColumns questions;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ManageColumnMappings(
            ColumnMappingStore mappings,
            ProposeColumns propose,
            AnswerColumns questions,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.mappings = mappings;
        this.propose = propose;
        this.questions = questions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the columns of a list seem to be; the rows are looked at and forgotten. */
    public List<ColumnProposal> propose(List<String> columns, List<List<String>> rows) {
        return propose.propose(columns, rows);
    }

    @Transactional
    public ColumnMapping get(String name) {
        return latest(organisation(), name);
    }

    @Transactional
    public Page<ColumnMapping> list(Cursor cursor) {
        return Page.of(mappings.list(organisation(), cursor), cursor, ColumnMapping::name);
    }

    /**
     * Keeps a mapping as its next version.
     *
     * @param ifMatch the version it was changed from; null for a new one
     */
    @Transactional
    public ColumnMapping keep(
            String name,
            @Nullable String ifMatch,
            List<ColumnMapping.Column> columns,
            List<ColumnMapping.Value> values,
            boolean validateOnly) {
        String organisation = organisation();
        check(columns, values);
        mappings.lockOrganisation(organisation);
        Optional<ColumnMapping> before = mappings.find(organisation, name);
        if (before.isPresent() || ifMatch != null) {
            Versions.check(ifMatch, before.map(ColumnMapping::version).orElse(0L));
        }
        ColumnMapping mapping = new ColumnMapping(
                organisation,
                name,
                before.map(ColumnMapping::version).orElse(0L) + 1,
                columns,
                values,
                clock.instant());
        if (!validateOnly) {
            mappings.add(mapping);
            audit.wrote("import-mapping", name, "kept");
        }
        return mapping;
    }

    ColumnMapping latest(String organisation, String name) {
        return mappings.find(organisation, name).orElseThrow(() -> ImportProblems.MAPPING_NOT_FOUND.about(name));
    }

    private void check(List<ColumnMapping.Column> columns, List<ColumnMapping.Value> values) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> ours = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            Optional<String> as = columns.get(at).ours();
            if (!named.add(columns.get(at).column().strip().toLowerCase(Locale.ROOT))
                    || (as.isPresent() && !ours.add(as.get()))) {
                problems.add(new FieldProblem("/columns/" + at, ImportProblems.MAPPED_TWICE));
            }
            if (as.isPresent() && !isOurs(as.get())) {
                problems.add(new FieldProblem("/columns/" + at + "/as", ImportProblems.MAPPED_NOWHERE, as.get()));
            }
        }
        for (int at = 0; at < values.size(); at++) {
            String column = values.get(at).column();
            if (!isOurs(column)) {
                problems.add(new FieldProblem("/values/" + at + "/column", ImportProblems.MAPPED_NOWHERE, column));
            }
        }
        if (!problems.isEmpty()) {
            throw ImportProblems.MAPPING_UNFIT.about().with(problems);
        }
    }

    private boolean isOurs(String column) {
        return ImportColumns.ALL.contains(column) || (AnswerColumns.isOne(column) && questions.isKnown(column));
    }

    private String organisation() {
        return caller.organisation().orElse(caller.client());
    }
}
