package org.socle.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswerCipherTest {

    private final AnswerCipher cipher = new AnswerCipher();

    @Test
    void theHolderOfTheKeyReadsTheAnswerBack() {
        var stored = cipher.seal("key-of-the-caller", "réponse".getBytes(UTF_8));

        assertThat(cipher.open("key-of-the-caller", stored)).asString(UTF_8).isEqualTo("réponse");
    }

    @Test
    void anotherKeyOpensNothing() {
        var stored = cipher.seal("key-of-the-caller", "réponse".getBytes(UTF_8));

        assertThatThrownBy(() -> cipher.open("key-of-another", stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameAnswerIsNeverStoredTheSameWayTwice() {
        assertThat(cipher.seal("key", new byte[0])).isNotEqualTo(cipher.seal("key", new byte[0]));
    }
}
