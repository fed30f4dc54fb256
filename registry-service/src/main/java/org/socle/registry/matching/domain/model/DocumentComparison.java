package org.socle.registry.matching.domain.model;

import java.util.List;
import org.socle.registry.matching.domain.model.Form.Document;
import org.socle.registry.matching.domain.model.Form.Documents;

/**
 * Numbers of identity documents, each compared with numbers of its type. A contradiction outweighs an agreement: one of
 * two documents was then somebody else's. A slip can be seen between numbers only, not between their blind indexes.
 */
public record DocumentComparison() implements FieldComparison {

    private static final List<DocumentLevel> LEVELS = List.of(DocumentLevel.values());

    @Override
    public List<DocumentLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Documents one) || !(right instanceof Documents other)) {
            return Level.MISSING;
        }
        int worst = Level.MISSING;
        for (Document mine : one.numbers()) {
            for (Document theirs : other.numbers()) {
                if (mine.type().equals(theirs.type())) {
                    worst = Math.max(
                            worst, level(mine.number(), theirs.number()).ordinal());
                }
            }
        }
        return worst;
    }

    private static DocumentLevel level(String mine, String theirs) {
        if (mine.equals(theirs)) {
            return DocumentLevel.SAME;
        }
        return Slip.isBetween(mine, theirs) ? DocumentLevel.SLIP : DocumentLevel.OTHER;
    }
}
