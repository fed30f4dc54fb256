package org.socle.registry.change;

import java.time.LocalDate;
import java.util.List;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.FieldChange;

/**
 * A change as somebody asks for it, before anything of it was checked.
 *
 * @param subject id of a person or household, as it was written
 * @param fields what was seen and is asked in a correction, as it was written
 * @param lifeEvent what is told of a life event
 */
public record Wish(
        ChangeKind kind,
        String subject,
        List<FieldChange> fields,
        LifeEventWish lifeEvent,
        String reason,
        LocalDate effectiveOn) {

    public Wish {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Wish[" + kind + "]";
    }
}
