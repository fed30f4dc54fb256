package org.socle.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.web.problem.ProblemException;

class CursorTest {

    @Test
    void withoutParametersThePageHasFiftyRowsFromTheStart() {
        var cursor = Cursor.of(null, null);

        assertThat(cursor.limit()).isEqualTo(50);
        assertThat(cursor.after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
    void aLimitOutsideOneToFiveHundredIsRefused(int limit) {
        assertThatThrownBy(() -> Cursor.of(limit, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("platform.limit.out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void theLimitsThemselvesAreAllowed(int limit) {
        assertThat(Cursor.of(limit, null).limit()).isEqualTo(limit);
    }

    @Test
    void theNextCursorLeadsToThePositionOfTheLastRow() {
        var page = Page.of(List.of("a", "é|b", "c"), Cursor.of(2, null), row -> row);

        assertThat(page.items()).containsExactly("a", "é|b");
        assertThat(Cursor.of(2, page.next()).after()).contains("é|b");
    }

    @Test
    void theLastPageHasNoNext() {
        var page = Page.of(List.of("a", "b"), Cursor.of(2, null), row -> row);

        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "YQ", "====", "2"})
    void aCursorThatIsNotOursIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.of(10, text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("platform.cursor.invalid"));
    }
}
