package org.socle.registry.change.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.domain.FieldChange;

/**
 * One field that is to change. A value is a text: a code of its list, a day as 2026-11-02, yes and no as true and false,
 * several codes with commas between them. Answers to questionnaires are fields such as answers.water.minutes_to_water.
 *
 * @param seen what is registered, as the proposer saw it; left out for nothing
 * @param asked what is to be registered; left out for nothing any more
 */
@Schema(name = "FieldChange")
record FieldChangeView(
        @Schema(examples = "birth_date") @NotBlank @Size(max = 100)
        String field,

        @Schema(examples = "1987-03") @Nullable @Size(max = 1000)
        String seen,

        @Schema(examples = "1987-04") @Nullable @Size(max = 1000)
        String asked) {

    static FieldChangeView of(FieldChange change) {
        return new FieldChangeView(change.field(), change.seen(), change.asked());
    }

    FieldChange change() {
        return new FieldChange(field.strip(), seen, asked);
    }

    @Override
    public String toString() {
        return "FieldChangeView[" + field + "]";
    }
}
