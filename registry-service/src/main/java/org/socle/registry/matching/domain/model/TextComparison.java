package org.socle.registry.matching.domain.model;

import java.util.List;
import org.socle.registry.matching.domain.name.NameForms;

/** Words compared like one name: the mother's name, a street, a suburb. */
public record TextComparison(NameForms forms) implements FieldComparison {

    private static final List<TextLevel> LEVELS = List.of(TextLevel.values());

    @Override
    public List<TextLevel> levels() {
        return LEVELS;
    }

    @Override
    public int level(Form left, Form right) {
        if (!(left instanceof Form.Text one) || !(right instanceof Form.Text other)) {
            return Level.MISSING;
        }
        TextLevel reached = switch (Likeness.of(one.words(), other.words(), forms)) {
            case EXACT -> TextLevel.SAME;
            case ALIKE -> TextLevel.ALIKE;
            case FORM -> TextLevel.FORM;
            case SIMILAR -> TextLevel.SIMILAR;
            case OTHER -> TextLevel.OTHER;
        };
        return reached.ordinal();
    }

    @Override
    public List<Term> terms(Form form) {
        return form instanceof Form.Text text ? List.of(new Term(Part.WHOLE, text.text())) : List.of();
    }

    @Override
    public List<Term> agreed(Form left, Form right, int level) {
        return level == TextLevel.SAME.ordinal() ? terms(left) : List.of();
    }
}
