package org.socle.registry.matching.domain.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is compared of one record.
 *
 * @param id the record in its source; records are sorted by it wherever order could matter
 * @param household records of one source with the same one live together; empty when not told
 * @param forms one for each field of the schema
 */
public record Profile(String id, String household, List<Form> forms) {

    public Profile {
        forms = List.copyOf(forms);
    }

    /** The same record with another form of one field. */
    public Profile with(int field, Form form) {
        List<Form> changed = new ArrayList<>(forms);
        changed.set(field, form);
        return new Profile(id, household, changed);
    }

    @Override
    public String toString() {
        return "Profile[" + id + "]";
    }
}
