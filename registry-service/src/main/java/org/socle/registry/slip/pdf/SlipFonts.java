package org.socle.registry.slip.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The font that every slip carries within it: DejaVu Sans, for all languages of the region in Latin letters and more. */
final class SlipFonts {

    private final BaseFont plain = read("/fonts/DejaVuSans.ttf");
    private final BaseFont bold = read("/fonts/DejaVuSans-Bold.ttf");

    Font plain(float size) {
        return new Font(plain, size);
    }

    Font bold(float size) {
        return new Font(bold, size);
    }

    /** Scripts written from right to left are left out as well: their letters would stand in the wrong order. */
    boolean canDraw(String text) {
        return text.codePoints()
                .allMatch(letter -> plain.charExists(letter) && isLeftToRight(Character.getDirectionality(letter)));
    }

    private static boolean isLeftToRight(byte direction) {
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && direction != Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static BaseFont read(String name) {
        try (InputStream in = Objects.requireNonNull(SlipFonts.class.getResourceAsStream(name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        }
    }
}
