package org.socle.grievance.alert;

import static org.socle.grievance.alert.AlertProblems.INVALID;
import static org.socle.grievance.alert.AlertProblems.TEXT_UNUSABLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.web.problem.FieldProblem;

/** Cleans what people write, or says which field cannot be used. */
public final class Texts {

    private Texts() {}

    public static PlainText clean(String raw, String pointer) {
        return PlainText.clean(raw).orElseThrow(() -> INVALID.about().with(List.of(unusable(pointer))));
    }

    /** Null stays null: the person wrote nothing. */
    public static @Nullable PlainText cleanOptional(@Nullable String raw, String pointer) {
        return raw == null ? null : clean(raw, pointer);
    }

    static FieldProblem unusable(String pointer) {
        return new FieldProblem(pointer, TEXT_UNUSABLE, PlainText.SHORTEST, PlainText.LONGEST);
    }
}
