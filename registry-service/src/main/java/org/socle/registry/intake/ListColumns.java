package org.socle.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.csv.CsvProblems;
import org.socle.registry.intake.domain.ColumnMapping;
import org.socle.registry.intake.domain.ColumnProposal;
import org.socle.registry.intake.format.Mark;
import org.socle.web.problem.FieldProblem;

/** Which columns of a list are which of ours, and where their cells go. */
final class ListColumns {

    /** Of a column without a name, whose cells are surplus, and of one that a mapping leaves out. */
    private static final int SURPLUS = -1;

    private static final int LEFT_OUT = -2;

    private final ProposeColumns propose;
    private final Set<String> questions;
    private final @Nullable ColumnMapping mapping;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private List<String> tags = List.of();

    /** @param questions columns that answer questionnaires */
    ListColumns(ProposeColumns propose, Set<String> questions, @Nullable ColumnMapping mapping) {
        this.propose = propose;
        this.questions = questions;
        this.mapping = mapping;
    }

    /** Takes in a row of HXL tags under the header. */
    void tag(List<String> row) {
        tags = row;
    }

    /**
     * Takes in the columns of the list, of which more may have come.
     *
     * @throws org.socle.web.problem.ProblemException 400 naming what each unknown column may be
     */
    void see(List<String> columns) {
        if (columns.size() == places.size()) {
            return;
        }
        List<String> unknown = new ArrayList<>();
        for (int at = places.size(); at < columns.size(); at++) {
            String column = columns.get(at);
            if (column.isEmpty() && tag(at).isEmpty()) {
                places.add(SURPLUS);
            } else if (isLeftOut(column)) {
                places.add(LEFT_OUT);
            } else {
                Optional<String> ours = ours(column, tag(at));
                ours.ifPresentOrElse(this::add, () -> unknown.add(column));
            }
        }
        if (!unknown.isEmpty()) {
            throw CsvProblems.COLUMN_UNKNOWN
                    .about(unknown.getFirst(), String.join(", ", ImportColumns.ALL))
                    .with(propose.propose(columns, List.of()).stream()
                            .filter(proposal -> unknown.contains(proposal.column()))
                            .map(ListColumns::problem)
                            .toList());
        }
    }

    private static FieldProblem problem(ColumnProposal proposal) {
        String pointer = "/columns/" + proposal.position();
        if (AnswerColumns.isOne(proposal.column())) {
            return new FieldProblem(pointer, ImportProblems.COLUMN_NOT_ASKED, proposal.column());
        }
        return proposal.as()
                .map(ours -> new FieldProblem(pointer, ImportProblems.COLUMN_PROPOSED, proposal.column(), ours))
                .orElseGet(() -> new FieldProblem(pointer, ImportProblems.COLUMN_STRANGE, proposal.column()));
    }

    private boolean isLeftOut(String column) {
        return mapping != null
                && mapping.column(column).filter(each -> each.ours().isEmpty()).isPresent();
    }

    private Optional<String> ours(String column, String tag) {
        Optional<String> mapped =
                mapping == null ? Optional.empty() : mapping.column(column).flatMap(ColumnMapping.Column::ours);
        return mapped.or(() -> Optional.of(column).filter(ImportColumns.ALL::contains))
                .or(() -> Optional.of(column).filter(questions::contains))
                .or(() -> tag.isEmpty() ? Optional.empty() : propose.known(tag))
                .or(() -> propose.known(column));
    }

    private String tag(int at) {
        return at < tags.size() ? tags.get(at).strip() : "";
    }

    private void add(String column) {
        if (names.contains(column)) {
            throw CsvProblems.COLUMN_TWICE.about(column);
        }
        places.add(names.size());
        names.add(column);
    }

    /** Our names, in the order of the arranged cells. */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /**
     * Checks that nothing is missing that every list has; one that tells another legal basis needs no consent.
     *
     * @throws org.socle.web.problem.ProblemException 400 when a column is missing
     */
    void requireAll() {
        boolean hasBasis = names.contains(ImportColumns.LEGAL_BASIS);
        for (String column : ImportColumns.REQUIRED) {
            boolean ofConsent = column.equals(ImportColumns.CONSENT) || column.equals(ImportColumns.CONSENT_DATE);
            if (!names.contains(column) && !(hasBasis && ofConsent)) {
                throw CsvProblems.COLUMN_MISSING.about(column, String.join(", ", ImportColumns.REQUIRED));
            }
        }
    }

    /** The cells in our words and in the order of the names; whatever stands under no name comes behind them. */
    List<String> arrange(List<String> cells) {
        List<String> arranged = new ArrayList<>(Collections.nCopies(names.size(), ""));
        for (int at = 0; at < cells.size(); at++) {
            int place = at < places.size() ? places.get(at) : SURPLUS;
            String cell = cells.get(at);
            if (place >= 0) {
                arranged.set(place, mapping == null ? cell : translated(names.get(place), cell));
            } else if (place == SURPLUS && !cell.isBlank()) {
                arranged.add(cell);
            }
        }
        return arranged;
    }

    private String translated(String column, String cell) {
        String text = Mark.text(cell);
        String ours = mapping == null ? text : mapping.translate(column, text);
        return ours.equals(text) ? cell : ours;
    }
}
