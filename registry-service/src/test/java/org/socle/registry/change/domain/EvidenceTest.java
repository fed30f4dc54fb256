package org.socle.registry.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @Test
    void whatAFileIsItsFirstBytesSay() {
        assertThat(Evidence.of("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))).contains(Evidence.PDF);
        assertThat(Evidence.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(Evidence.JPEG);
        assertThat(Evidence.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(Evidence.of(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "acte de naissance.PDF, acte-de-naissance.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\scans\\carte.exe, carte.pdf",
        "..., evidence.pdf",
        "é\"quoted\".pdf, é-quoted.pdf"
    })
    void aNameIsNothingButAName(String told, String safe) {
        assertThat(Evidence.PDF.safeName(told)).isEqualTo(safe);
    }
}
