package org.socle.registry.slip.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** A QR code drawn as squares, not as a picture: sharp on any printer and legible with a quarter of it worn away. */
final class QrSquares {

    /** The white frame that readers need, in squares. */
    private static final int FRAME = 4;

    private QrSquares() {}

    static BitMatrix of(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    FRAME));
        } catch (WriterException e) {
            throw new IllegalStateException("a number fits into a QR code", e);
        }
    }

    static PdfTemplate draw(String text, PdfContentByte canvas, float size) {
        BitMatrix squares = of(text);
        float side = size / squares.getWidth();
        PdfTemplate drawing = canvas.createTemplate(size, size);
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    drawing.rectangle(column * side, size - (row + 1) * side, side, side);
                }
            }
        }
        drawing.fill();
        return drawing;
    }
}
