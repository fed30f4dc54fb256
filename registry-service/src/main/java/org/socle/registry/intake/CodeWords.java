package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.vocabulary.VocabularyStore;
import org.socle.registry.vocabulary.domain.Term;
import org.socle.registry.vocabulary.domain.Vocabulary;

/** What people write for a code: the code, its words in French and English, and what else is usual. */
@ApplicationScoped
class CodeWords {

    private static final String USUAL = "/intake/words.properties";
    private static final String IDENTITY_DOCUMENT = "identity-document";

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<Class<?>, Map<String, Enum<?>>> constants = new ConcurrentHashMap<>();
    private final VocabularyStore vocabularies;

    CodeWords(VocabularyStore vocabularies) {
        this.vocabularies = vocabularies;
        Properties usual = load(USUAL);
        for (Vocabulary vocabulary : vocabularies.all()) {
            codes.put(vocabulary.code(), words(vocabulary, usual));
        }
    }

    /** The constant that a text stands for; empty when it stands for none. */
    <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        Map<String, Enum<?>> byWord = constants.computeIfAbsent(type, ignored -> byWord(type));
        // Most lists write the code itself, in millions of cells: what is spelled so need not be made plain.
        Enum<?> exact = byWord.get(text);
        return Optional.ofNullable(exact == null ? byWord.get(plain(text)) : exact)
                .map(type::cast);
    }

    private <E extends Enum<E>> Map<String, Enum<?>> byWord(Class<E> type) {
        Map<String, Enum<?>> byWord = new HashMap<>();
        Map<String, String> words = codes.getOrDefault(vocabulary(type), Map.of());
        for (E constant : type.getEnumConstants()) {
            words.forEach((word, code) -> {
                if (code.equals(constant.name())) {
                    byWord.put(word, constant);
                }
            });
            byWord.put(constant.name(), constant);
            byWord.put(constant.name().toLowerCase(Locale.ROOT), constant);
            byWord.put(plain(constant.name()), constant);
        }
        return byWord;
    }

    /** The codes of a type as people are told them, with their words. */
    List<Term> terms(Class<? extends Enum<?>> type) {
        return vocabularies.find(vocabulary(type)).map(Vocabulary::terms).orElse(List.of());
    }

    /** Small letters and digits without accents, words apart by one space. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** A word that is said of two codes is said of neither, unless it is the code itself. */
    private static Map<String, String> words(Vocabulary vocabulary, Properties usual) {
        Map<String, String> words = new HashMap<>();
        for (Term term : vocabulary.terms()) {
            String more = usual.getProperty(vocabulary.code() + "." + term.code(), "");
            Stream.concat(Stream.of(term.labels().fr(), term.labels().en()), Arrays.stream(more.split("\\|")))
                    .map(CodeWords::plain)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .forEach(word -> words.merge(word, term.code(), (one, other) -> ""));
        }
        vocabulary.terms().forEach(term -> words.put(plain(term.code()), term.code()));
        return words;
    }

    private static String vocabulary(Class<?> type) {
        return type == NationalIdType.class
                ? IDENTITY_DOCUMENT
                : type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A file of words beside the code. */
    static Properties load(String resource) {
        Properties usual = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(CodeWords.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            usual.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return usual;
    }
}
