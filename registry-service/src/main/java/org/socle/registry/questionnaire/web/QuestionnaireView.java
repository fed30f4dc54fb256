package org.socle.registry.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.Questionnaire;
import org.socle.registry.vocabulary.domain.Labels;

/** A version of a questionnaire. */
@Schema(name = "Questionnaire")
record QuestionnaireView(
        @Schema(examples = "water") String name,
        @Schema(examples = "1") int version,
        AskedOf askedOf,
        TitlesView titles,

        @Schema(type = SchemaType.OBJECT, description = "The JSON Schema as it was sent") @JsonRawValue
        String schema,

        Instant publishedAt) {

    /** What it is called. */
    @Schema(name = "QuestionnaireTitles")
    record TitlesView(
            @Schema(examples = "Accès à l'eau") String fr,
            @Schema(examples = "Access to water") String en) {
        static TitlesView of(Labels labels) {
            return new TitlesView(labels.fr(), labels.en());
        }
    }

    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(
                questionnaire.name(),
                questionnaire.version(),
                questionnaire.askedOf(),
                TitlesView.of(questionnaire.titles()),
                questionnaire.schema(),
                questionnaire.publishedAt());
    }
}
