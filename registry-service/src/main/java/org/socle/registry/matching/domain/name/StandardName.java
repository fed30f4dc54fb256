package org.socle.registry.matching.domain.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final StandardName NONE = new StandardName(List.of(), List.of());

    /** The names met before: most people share theirs with hundreds. */
    private static final Map<String, StandardName> MET = new ConcurrentHashMap<>();

    private static final int MOST_MET = 50_000;

    /**
     * One word of a name with its codes.
     *
     * @param textLetters which letters are in the text, see {@link EditDistance#letters}
     * @param foldLetters which letters are in the fold
     */
    public record Token(String text, String fold, String skeleton, int textLetters, int foldLetters) {

        /** The words met before: a register of millions of people has some ten thousand. */
        private static final Map<String, Token> MET = new ConcurrentHashMap<>();

        private static final int MOST_MET = 50_000;

        static Token of(String text) {
            Token met = MET.get(text);
            if (met != null) {
                return met;
            }
            String fold = PhoneticCode.fold(text);
            Token token = new Token(
                    text, fold, PhoneticCode.skeleton(fold), EditDistance.letters(text), EditDistance.letters(fold));
            if (MET.size() < MOST_MET) {
                MET.put(text, token);
            }
            return token;
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
        return ofStandard(NOT_A_LETTER.matcher(joined).replaceAll(" ").strip());
    }

    /** The name of which {@link #text} was stored. Thousands are read for each check, so nothing is standardised again. */
    public static StandardName ofStandard(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        StandardName met = MET.get(text);
        if (met != null) {
            return met;
        }
        StandardName name = cut(text);
        if (MET.size() < MOST_MET) {
            MET.put(text, name);
        }
        return name;
    }

    private static StandardName cut(String text) {
        if (text.indexOf(' ') < 0) {
            return new StandardName(List.of(Token.of(text)), List.of());
        }
        List<Token> tokens = new ArrayList<>(3);
        List<String> particles = List.of();
        for (String word : text.split(" ")) {
            if (!PARTICLES.contains(word)) {
                tokens.add(Token.of(word));
                continue;
            }
            if (particles.isEmpty()) {
                particles = new ArrayList<>(2);
            }
            particles.add(word);
        }
        if (tokens.isEmpty()) {
            return new StandardName(particles.stream().map(Token::of).toList(), List.of());
        }
        return new StandardName(tokens, particles);
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
