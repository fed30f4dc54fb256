package org.socle.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = "AQ" + KEY.substring(2);

    private final Secrets secrets = Secrets.of(KEY);

    @Test
    void equalValuesHaveEqualHashes() {
        assertThat(secrets.hash("person.phone", "+221770000000"))
                .hasSize(32)
                .isEqualTo(Secrets.of(KEY).hash("person.phone", "+221770000000"));
    }

    @Test
    void aHashDependsOnValuePurposeAndKey() {
        var hash = secrets.hash("person.phone", "+221770000000");

        assertThat(secrets.hash("person.phone", "+221770000001")).isNotEqualTo(hash);
        assertThat(secrets.hash("alert.contact", "+221770000000")).isNotEqualTo(hash);
        assertThat(Secrets.of(OTHER_KEY).hash("person.phone", "+221770000000")).isNotEqualTo(hash);
    }

    @Test
    void aSealedValueOpensAgain() {
        var sealed = secrets.seal("alert.text", "alt_1", "Le guichet est fermé");

        assertThat(Secrets.of(KEY).open("alert.text", "alt_1", sealed)).isEqualTo("Le guichet est fermé");
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(secrets.seal("alert.text", "alt_1", "x")).isNotEqualTo(secrets.seal("alert.text", "alt_1", "x"));
    }

    @Test
    void aSealedValueOpensOnlyForItsKeyPurposeAndOwner() {
        var sealed = secrets.seal("alert.text", "alt_1", "x");

        assertThatIllegalStateException().isThrownBy(() -> Secrets.of(OTHER_KEY).open("alert.text", "alt_1", sealed));
        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.note", "alt_1", sealed));
        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.text", "alt_2", sealed));
    }

    @Test
    void aChangedBitIsNoticed() {
        var sealed = secrets.seal("alert.text", "alt_1", "x");
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.text", "alt_1", sealed));
    }

    @Test
    void somethingThatWasNeverSealedIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.text", "alt_1", new byte[0]));
        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.text", "alt_1", new byte[40]));
    }

    @Test
    void whileAKeyIsChangedTheOneBeforeIsReadAndTheNewOneWritten() {
        var before = Secrets.of(OTHER_KEY).seal("alert.text", "alt_1", "x");
        var rotating = rotating();

        var after = rotating.seal("alert.text", "alt_1", "y");

        assertThat(rotating.open("alert.text", "alt_1", before)).isEqualTo("x");
        assertThat(rotating.isCurrent(before)).isFalse();
        assertThat(rotating.isCurrent(after)).isTrue();
        assertThat(Secrets.of(KEY).open("alert.text", "alt_1", after)).isEqualTo("y");
        assertThatIllegalStateException().isThrownBy(() -> Secrets.of(OTHER_KEY).open("alert.text", "alt_1", after));
    }

    @Test
    void whatWasSealedBeforeKeysHadIdsOpensWithEitherKey() {
        var sealed = Secrets.of(OTHER_KEY).seal("alert.text", "alt_1", "x");
        var withoutId = new byte[sealed.length - 4];
        withoutId[0] = 1;
        System.arraycopy(sealed, 5, withoutId, 1, sealed.length - 5);

        assertThat(rotating().open("alert.text", "alt_1", withoutId)).isEqualTo("x");
        assertThat(rotating().isCurrent(withoutId)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> secrets.open("alert.text", "alt_1", withoutId));
    }

    @Test
    void hashesStayWhatTheyWereWhenTheKeyIsChanged() {
        assertThat(rotating().hash("person.phone", "+221770000000"))
                .isEqualTo(Secrets.of(OTHER_KEY).hash("person.phone", "+221770000000"));
    }

    @Test
    void aRotationThatWouldLoseTheHashesDoesNotStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Secrets(KEY, Optional.of(OTHER_KEY), Optional.empty(), Optional.empty()))
                .withMessageContaining("SOCLE_INDEX_KEY");
    }

    private static Secrets rotating() {
        return new Secrets(KEY, Optional.of(OTHER_KEY), Optional.of(OTHER_KEY), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "AAAA", "not base64 at all, but long enough to look like it"})
    void aKeyOfTheWrongShapeStopsTheStartWithoutBeingShown(String setting) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Secrets.of(setting))
                .withMessageContaining("SOCLE_SECRET_KEY")
                .withMessageNotContaining(setting.isEmpty() ? "\u0000" : setting);
    }

    @Test
    void whileTheKeyOfHashesIsChangedAValueHasOneByEither() {
        var before = new Secrets(KEY, Optional.empty(), Optional.of(KEY), Optional.of(OTHER_KEY));
        var after = new Secrets(KEY, Optional.empty(), Optional.of(OTHER_KEY), Optional.of(KEY));

        assertThat(before.otherHash("person.phone", "+221770000000"))
                .hasValue(after.hash("person.phone", "+221770000000"));
        assertThat(after.otherHash("person.phone", "+221770000000"))
                .hasValue(Secrets.of(KEY).hash("person.phone", "+221770000000"));
        assertThat(Secrets.of(KEY).otherHash("person.phone", "+221770000000")).isEmpty();
    }
}
