package org.socle.registry.slip.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSquaresTest {

    private static final int FRAME = 4;

    @ParameterizedTest
    @ValueSource(strings = {"483920571646", "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"})
    void whatWasDrawnIsReadAgain(String text) throws Exception {
        BitMatrix drawn = QrSquares.of(text);

        assertThat(new Decoder().decode(withoutFrame(drawn)).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"483920571646"})
    void aCodeIsReadThoughSomeOfItIsWornAway(String text) throws Exception {
        BitMatrix worn = withoutFrame(QrSquares.of(text));
        worn.setRegion(10, 10, 4, 4);

        assertThat(new Decoder().decode(worn).getText()).isEqualTo(text);
    }

    private static BitMatrix withoutFrame(BitMatrix framed) {
        int side = framed.getWidth() - 2 * FRAME;
        BitMatrix code = new BitMatrix(side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                if (framed.get(column + FRAME, row + FRAME)) {
                    code.set(column, row);
                }
            }
        }
        return code;
    }
}
