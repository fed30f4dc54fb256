package org.socle.registry.matching.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A given or family name brought to one form: upper case, no marks, no apostrophes or hyphens, titles and particles set
 * apart. The name as written is kept elsewhere, for ever.
 *
 * @param tokens the words of the name, in the order written
 * @param particles titles and particles that people add or leave out, such as EL HADJ
 */
public record StandardName(List<Token> tokens, List<String> particles) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’ʼ`-]");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z]+");

    private static final Set<String> PARTICLES = Set.of(
            "EL", "AL", "ELHADJ", "HADJ", "HADJI", "ELHADJI", "SERIGNE", "SERIN", "SEYDINA", "MAME", "PAPE", "PAPA",
            "OULD", "MINT", "BEN", "BINT", "IBN", "SOKHNA", "CHERIF");

    /** One word of a name with its codes, computed once and stored. */
    public record Token(String text, String fold, String skeleton) {

        static Token of(String text) {
            String fold = PhoneticCode.fold(text);
            return new Token(text, fold, PhoneticCode.skeleton(fold));
        }

        @Override
        public String toString() {
            return "Token[hidden]";
        }
    }

    public StandardName {
        tokens = List.copyOf(tokens);
        particles = List.copyOf(particles);
    }

    public static StandardName of(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        String joined = INSIDE_A_WORD.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_LETTER.split(joined)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        List<String> particles = words.stream().filter(PARTICLES::contains).toList();
        List<String> names =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        if (names.isEmpty()) {
            return new StandardName(words.stream().map(Token::of).toList(), List.of());
        }
        return new StandardName(names.stream().map(Token::of).toList(), particles);
    }

    /** The words again, as they are stored: {@link #of} makes the same name of them. */
    public String text() {
        List<String> words = new ArrayList<>(particles);
        tokens.forEach(token -> words.add(token.text()));
        return String.join(" ", words);
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    @Override
    public String toString() {
        return "StandardName[hidden]";
    }
}
