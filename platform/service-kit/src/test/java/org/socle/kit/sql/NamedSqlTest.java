package org.socle.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        var sql = NamedSql.of("SELECT 1 WHERE a = :first AND b = :second_2 OR c = :first");

        assertThat(sql.text()).isEqualTo("SELECT 1 WHERE a = ? AND b = ? OR c = ?");
        assertThat(sql.names()).containsExactly("first", "second_2", "first");
    }

    @Test
    void castsAndQuotedTextsStayAsTheyAre() {
        var sql = NamedSql.of("SELECT ':no', 'it''s :no', x::text, :yes::uuid, '$1\\'");

        assertThat(sql.text()).isEqualTo("SELECT ':no', 'it''s :no', x::text, ?::uuid, '$1\\'");
        assertThat(sql.names()).containsExactly("yes");
    }
}
