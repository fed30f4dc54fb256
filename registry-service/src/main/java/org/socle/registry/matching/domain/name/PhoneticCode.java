package org.socle.registry.matching.domain.name;

/**
 * How a name sounds in Senegal and its neighbours, whichever spelling school wrote it: NDIAYE and NJAAY, DIALLO and
 * JALLOW, THIAM and CHAM meet. The general codes (Soundex, Metaphone) are built for other languages and part them.
 */
final class PhoneticCode {

    private static final String VOWELS = "AEIOU";

    private PhoneticCode() {}

    /**
     * The name with one letter for each sound, vowel groups kept as their first vowel. Close enough to the name that
     * two foldings can still be compared letter by letter.
     *
     * @param name upper case letters only
     */
    static String fold(String name) {
        String sounds = sounds(name);
        StringBuilder folded = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            char letter = sounds.charAt(at);
            boolean doubled = at > 0 && sounds.charAt(at - 1) == letter;
            boolean insideVowels = at > 0 && isVowel(letter) && isVowel(sounds.charAt(at - 1));
            if (!doubled && !insideVowels) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** The folded name without its inner and last vowels: what is left when vowels were heard differently. */
    static String skeleton(String folded) {
        StringBuilder bones = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char letter = folded.charAt(at);
            boolean kept = at == 0 || !isVowel(letter);
            if (kept && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }

    private static String sounds(String name) {
        String text = name.replace("OU", "U")
                .replace("KH", "X")
                .replace("CK", "K")
                .replace("GN", "NY")
                .replace("DJ", "J")
                .replace("QU", "K");
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            char afterNext = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            if (letter == 'D' && next == 'I' && isVowel(afterNext)) {
                out.append('J');
                at++;
            } else if (letter == 'T' && next == 'H') {
                out.append('C');
                char afterThat = at + 3 < text.length() ? text.charAt(at + 3) : ' ';
                at += afterNext == 'I' && isVowel(afterThat) ? 2 : 1;
            } else if (letter == 'T' && next == 'I' && isVowel(afterNext)) {
                out.append('C');
                at++;
            } else if (letter == 'G' && next == 'U' && (afterNext == 'E' || afterNext == 'I')) {
                out.append('G');
                at++;
            } else if (letter == 'H') {
                continue;
            } else {
                out.append(
                        switch (letter) {
                            case 'W', 'V' -> 'U';
                            case 'Y' -> 'I';
                            default -> letter;
                        });
            }
        }
        return out.toString();
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
