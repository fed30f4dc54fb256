package org.socle.registry.questionnaire.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.socle.registry.vocabulary.domain.Labels;

/**
 * A version of a questionnaire.
 *
 * @param version counted up from 1
 * @param fields in the order of the schema
 * @param schema the JSON Schema as it was sent
 */
public record Questionnaire(
        String name,
        int version,
        AskedOf askedOf,
        Labels titles,
        List<Field> fields,
        String schema,
        String publishedBy,
        Instant publishedAt) {

    public Questionnaire {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String called) {
        return fields.stream().filter(field -> field.name().equals(called)).findFirst();
    }
}
