package org.socle.registry.intake.format;

/**
 * Watches the markup of a sheet go by: no text or tag may be longer than a cell can be, and no cell may lie beyond the last
 * column that spreadsheets have, since the library keeps a place for every column before it.
 */
final class SheetMarkup {

    /** A spreadsheet has 32,767 letters to a cell, of which each may be written as six. */
    private static final int LONGEST = 256 * 1024;

    private static final int LETTERS_OF_LAST_COLUMN = 3;
    private static final String CELL = "<c";

    private int run;
    private int matched;
    private boolean inCell;
    private byte quote;
    private byte before;
    private boolean addressBefore;
    private boolean inAddress;
    private int letters;

    /** @return false when reading the sheet would fill the memory */
    boolean isBearable(byte[] piece, int length) {
        for (int at = 0; at < length; at++) {
            byte letter = piece[at];
            run = letter == '<' ? 0 : run + 1;
            if (run > LONGEST || !isBearable(letter)) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private boolean isBearable(byte letter) {
        if (inCell) {
            return isBearableInCell(letter);
        }
        if (matched == CELL.length()) {
            inCell = isBlank(letter);
            matched = 0;
        } else {
            matched = letter == CELL.charAt(matched) ? matched + 1 : letter == '<' ? 1 : 0;
        }
        addressBefore = false;
        return true;
    }

    private boolean isBearableInCell(byte letter) {
        if (quote != 0) {
            if (letter == quote) {
                quote = 0;
                inAddress = false;
                return true;
            }
            letters += inAddress && !isDigit(letter) ? 1 : 0;
            return !inAddress || letters <= LETTERS_OF_LAST_COLUMN;
        }
        if (letter == '"' || letter == '\'') {
            quote = letter;
            inAddress = addressBefore;
            letters = 0;
        } else if (letter == 'r') {
            addressBefore = isBlank(before);
        } else if (letter != '=' && !isBlank(letter)) {
            addressBefore = false;
        }
        inCell = letter != '>';
        return true;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
