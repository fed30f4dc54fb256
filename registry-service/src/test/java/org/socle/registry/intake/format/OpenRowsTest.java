package org.socle.registry.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.intake.format.ReadingLists.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.registry.intake.domain.ListFormat;

class OpenRowsTest {

    @ParameterizedTest
    @EnumSource(ListFormat.class)
    void anEmptyListIsRefusedInEveryFormat(ListFormat format) {
        assertThat(refusal(format, "")).isEqualTo("registry.csv.empty");
    }

    @Test
    void aListIsOnlyReadAsWhatItWasAnnouncedAs() {
        for (ListFormat format : ListFormat.values()) {
            for (String text : List.of(
                    "PK\u0003\u0004", "[{\"a\": 1}]", "{\"a\": 1}\n", "\uFEFF{\"a\": 1}", "  [", "a,b\n1,2\n")) {
                boolean isIt = switch (format) {
                    case CSV -> text.startsWith("a");
                    case XLSX -> text.startsWith("PK");
                    case NDJSON -> text.contains("{\"a\": 1}") && !text.contains("[") || text.startsWith("a");
                    case JSON -> text.contains("[");
                };
                if (!isIt) {
                    assertThat(refusal(format, text))
                            .as("%s as %s", text, format)
                            .isEqualTo("registry.list.format-differs");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "%PDF-1.7",
                "\u001F\u008B\b\u0000",
                "<?xml version=\"1.0\"?>",
                "<!DOCTYPE html><html>",
                "<html><body>"
            })
    void whatIsNoListIsRefusedByItsFirstBytes(String text) {
        for (ListFormat format : ListFormat.values()) {
            assertThat(refusal(format, text.getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("registry.list.format-unknown");
        }
    }
}
