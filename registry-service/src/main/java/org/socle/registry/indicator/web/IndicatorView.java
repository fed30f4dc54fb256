package org.socle.registry.indicator.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.indicator.domain.Breakdown;
import org.socle.registry.indicator.domain.Indicator;
import org.socle.web.language.Language;

/**
 * An indicator, and how it is computed.
 *
 * @param formula numerator and denominator in words
 * @param source the tables it is counted from
 * @param breakdowns what it can be broken down by, beside the area
 */
@Schema(name = "Indicator")
record IndicatorView(
        @Schema(examples = "registered-persons") String code,
        WordsView name,
        WordsView formula,
        Indicator.Unit unit,
        @Schema(examples = "person") String source,
        @Schema(examples = "[\"sex\", \"age_band\"]") List<String> breakdowns) {

    /** The same in both languages. */
    @Schema(name = "IndicatorWords")
    record WordsView(
            @Schema(examples = "Personnes enregistrées") String fr,
            @Schema(examples = "Registered persons") String en) {}

    static IndicatorView of(Indicator indicator, IndicatorWords words) {
        return new IndicatorView(
                indicator.code(),
                words(indicator, "name", words),
                words(indicator, "formula", words),
                indicator.unit(),
                indicator.source(),
                indicator.breakdowns().stream().map(Breakdown::code).toList());
    }

    private static WordsView words(Indicator indicator, String part, IndicatorWords words) {
        return new WordsView(words.of(Language.FR, indicator, part), words.of(Language.EN, indicator, part));
    }
}
