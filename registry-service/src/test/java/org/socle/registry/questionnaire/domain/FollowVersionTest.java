package org.socle.registry.questionnaire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.questionnaire.domain.Break.Reason;
import org.socle.registry.vocabulary.domain.Labels;

class FollowVersionTest {

    private static final Labels TITLES = new Labels("Question", "Question");
    private static final Field MINUTES = number("minutes", 0, 100);
    private static final Field TREATMENT = codes("treatment", "NONE", "BOILED");

    @Test
    void fieldsMayBeAddedAndMayTakeMore() {
        var breaks = FollowVersion.breaks(
                before(MINUTES, TREATMENT),
                AskedOf.PERSON,
                List.of(
                        number("minutes", null, 600),
                        codes("treatment", "BOILED", "FILTERED", "NONE"),
                        codes("source", "WELL")));

        assertThat(breaks).isEmpty();
    }

    @Test
    void whateverCouldBeAnsweredGoesOnToBeAnAnswer() {
        var breaks = FollowVersion.breaks(
                before(MINUTES, TREATMENT),
                AskedOf.PERSON,
                List.of(number("minutes", 1, 100), codes("treatment", "BOILED")));

        assertThat(breaks)
                .containsExactly(new Break("minutes", Reason.NARROWED), new Break("treatment", Reason.NARROWED));
    }

    @Test
    void aLimitThatWasNotThereNarrowsAsWell() {
        var breaks = FollowVersion.breaks(
                before(number("minutes", null, null)), AskedOf.PERSON, List.of(number("minutes", null, 999)));

        assertThat(breaks).containsExactly(new Break("minutes", Reason.NARROWED));
    }

    @Test
    void neitherSubjectNorTypeNorUseOfAFieldChanges() {
        var breaks = FollowVersion.breaks(
                before(MINUTES, TREATMENT, codes("source", "WELL")),
                AskedOf.HOUSEHOLD,
                List.of(
                        codes("minutes", "FEW"),
                        new Field(
                                "treatment",
                                FieldType.CODES,
                                TREATMENT.codes(),
                                Limits.NONE,
                                FieldUse.PERSONAL,
                                TITLES)));

        assertThat(breaks)
                .containsExactly(
                        new Break("", Reason.SUBJECT_CHANGED),
                        new Break("minutes", Reason.TYPE_CHANGED),
                        new Break("treatment", Reason.USE_CHANGED),
                        new Break("source", Reason.FIELD_REMOVED));
    }

    private static Questionnaire before(Field... fields) {
        return new Questionnaire("water", 1, AskedOf.PERSON, TITLES, List.of(fields), "{}", "admin", Instant.EPOCH);
    }

    private static Field number(String name, @Nullable Integer least, @Nullable Integer most) {
        return new Field(
                name,
                FieldType.WHOLE_NUMBER,
                List.of(),
                new Limits(
                        least == null ? null : BigDecimal.valueOf(least),
                        most == null ? null : BigDecimal.valueOf(most)),
                FieldUse.ELIGIBILITY,
                TITLES);
    }

    private static Field codes(String name, String... codes) {
        return new Field(name, FieldType.CODES, List.of(codes), Limits.NONE, FieldUse.ELIGIBILITY, TITLES);
    }
}
