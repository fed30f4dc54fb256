package org.socle.registry.change;

import java.time.LocalDate;
import java.util.List;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.FieldChange;

/**
 * A change as somebody asks for it, before anything of it was checked.
 *
 * @param subject id of a person or household, as it was written
 * @param fields what was seen and is asked, as it was written
 */
public record Wish(ChangeKind kind, String subject, List<FieldChange> fields, String reason, LocalDate effectiveOn) {

    public Wish {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Wish[" + kind + "]";
    }
}
