package org.socle.registry.vocabulary.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Page;
import org.socle.registry.vocabulary.domain.Vocabulary;
import org.socle.registry.vocabulary.web.VocabularyView.LabelsView;
import org.socle.web.language.Language;

/**
 * A page of code lists, without their terms.
 *
 * @param next the cursor of the next page, absent on the last one
 */
@Schema(name = "Vocabularies")
record VocabulariesView(List<SummaryView> items, @Nullable String next) {

    static VocabulariesView of(Page<Vocabulary> lists, Language language) {
        return new VocabulariesView(
                lists.items().stream()
                        .map(list -> SummaryView.of(list, language))
                        .toList(),
                lists.next());
    }

    /**
     * A code list without its terms.
     *
     * @param name what it lists, in the caller's language
     * @param dciList the DCI list that its DCI codes are from; absent when the standard has none
     * @param terms how many codes it has
     */
    @Schema(name = "VocabularySummary")
    record SummaryView(
            @Schema(examples = "sex") String code,
            @Schema(examples = "1") int version,
            @Schema(examples = "Sex") String name,
            LabelsView names,

            @Schema(examples = "core:SexCategoryEnum") @Nullable
            String dciList,

            @Schema(examples = "2") int terms) {

        static SummaryView of(Vocabulary list, Language language) {
            return new SummaryView(
                    list.code(),
                    list.version(),
                    VocabularyView.word(list.names(), language),
                    LabelsView.of(list.names()),
                    list.dciList(),
                    list.terms().size());
        }
    }
}
