package org.socle.registry.questionnaire;

import java.time.Instant;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Reads a schema that was found sound when it was published. */
public final class ReadKeptSchema {

    private ReadKeptSchema() {}

    public static Questionnaire questionnaire(
            String name, int version, AskedOf askedOf, String schema, String publishedBy, Instant publishedAt) {
        ReadSchema read = new ReadSchema(AnswerForms.tree(schema), "");
        return new Questionnaire(
                name, version, askedOf, read.titles().orElseThrow(), read.fields(), schema, publishedBy, publishedAt);
    }
}
