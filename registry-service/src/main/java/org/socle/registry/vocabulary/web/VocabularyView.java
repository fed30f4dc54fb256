package org.socle.registry.vocabulary.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Page;
import org.socle.registry.vocabulary.domain.Labels;
import org.socle.registry.vocabulary.domain.Term;
import org.socle.registry.vocabulary.domain.Vocabulary;
import org.socle.web.language.Language;

/**
 * A code list with a page of its terms.
 *
 * @param name what it lists, in the caller's language
 * @param source where the codes come from
 * @param dciList the DCI list that the DCI codes are from; absent when the standard has none
 * @param answerScale code of the list that holds the answers to each term; absent when a term is an answer itself
 * @param next the cursor of the next page of terms, absent on the last one
 */
@Schema(name = "Vocabulary")
record VocabularyView(
        @Schema(examples = "disability") String code,

        @Schema(examples = "1") int version,

        @Schema(examples = "Domain of difficulty") String name,

        LabelsView names,

        @Schema(examples = "Washington Group Short Set on Functioning (WG-SS)")
        String source,

        @Schema(examples = "core:DisabilityTypeEnum") @Nullable
        String dciList,

        @Schema(examples = "difficulty") @Nullable String answerScale,
        List<TermView> items,
        @Nullable String next) {

    static VocabularyView of(Vocabulary list, Page<Term> terms, Language language) {
        return new VocabularyView(
                list.code(),
                list.version(),
                word(list.names(), language),
                LabelsView.of(list.names()),
                list.source(),
                list.dciList(),
                list.answerScale(),
                terms.items().stream().map(term -> TermView.of(term, language)).toList(),
                terms.next());
    }

    static String word(Labels labels, Language language) {
        return switch (language) {
            case FR -> labels.fr();
            case EN -> labels.en();
        };
    }

    /** Words in both languages. */
    @Schema(name = "VocabularyLabels")
    record LabelsView(
            @Schema(examples = "Domaine de difficulté") String fr,
            @Schema(examples = "Domain of difficulty") String en) {
        static LabelsView of(Labels labels) {
            return new LabelsView(labels.fr(), labels.en());
        }
    }

    /**
     * One code.
     *
     * @param label its words in the caller's language
     * @param dciCode what the DCI standard calls it; absent where the standard has no such code
     */
    @Schema(name = "VocabularyTerm")
    record TermView(
            @Schema(examples = "SEEING") String code,

            @Schema(examples = "Seeing, even when wearing glasses")
            String label,

            LabelsView labels,
            @Schema(examples = "VIS_SS") @Nullable String dciCode) {
        static TermView of(Term term, Language language) {
            return new TermView(
                    term.code(), word(term.labels(), language), LabelsView.of(term.labels()), term.dciCode());
        }
    }
}
