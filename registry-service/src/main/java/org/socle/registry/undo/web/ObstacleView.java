package org.socle.registry.undo.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.undo.UndoImports;
import org.socle.registry.undo.domain.Obstacle;
import org.socle.registry.undo.domain.ObstacleReason;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemTexts.Part;

/**
 * Something that stands against taking a push back.
 *
 * @param id of a person or household
 * @param detail in the language of Accept-Language, as is how it is mended
 */
@Schema(name = "UndoObstacle")
record ObstacleView(
        Obstacle.Kind kind,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        ObstacleReason reason,

        @Schema(examples = "A later push says more of this person.") @Nullable
        String detail,

        @Schema(examples = "Undo the later push first.") @Nullable
        String fix) {

    static ObstacleView of(Obstacle obstacle, Language language) {
        return new ObstacleView(
                obstacle.kind(),
                UndoImports.text(obstacle),
                obstacle.reason(),
                text(obstacle, language, Part.DETAIL),
                text(obstacle, language, Part.FIX));
    }

    private static @Nullable String text(Obstacle obstacle, Language language, Part part) {
        return ProblemTexts.all()
                .find(language, obstacle.reason().code(), part, UndoImports.text(obstacle))
                .orElse(null);
    }
}
