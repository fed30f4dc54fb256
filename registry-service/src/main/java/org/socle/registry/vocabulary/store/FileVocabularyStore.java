package org.socle.registry.vocabulary.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.vocabulary.VocabularyStore;
import org.socle.registry.vocabulary.domain.Labels;
import org.socle.registry.vocabulary.domain.Term;
import org.socle.registry.vocabulary.domain.Vocabulary;

/** Reads every list when the service starts; a list that is not sound stops it. */
@Startup
@ApplicationScoped
class FileVocabularyStore implements VocabularyStore {

    private static final String FOLDER = "/vocabularies/";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Vocabulary> lists = new LinkedHashMap<>();

    FileVocabularyStore() {
        for (var code : read("index", String[].class)) {
            var list = read(code, ListFile.class).vocabulary();
            if (!list.code().equals(code) || lists.put(code, list) != null) {
                throw new IllegalStateException("the list " + code + " has another code or is indexed twice");
            }
        }
        for (var list : lists.values()) {
            list.scale().filter(scale -> !lists.containsKey(scale)).ifPresent(scale -> {
                throw new IllegalStateException("the list " + list.code() + " is answered by no list " + scale);
            });
        }
    }

    @Override
    public List<Vocabulary> all() {
        return List.copyOf(lists.values());
    }

    @Override
    public Optional<Vocabulary> find(String code) {
        return Optional.ofNullable(lists.get(code));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = FileVocabularyStore.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the list " + name + " is missing");
            }
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    private record ListFile(
            String code,
            int version,
            Labels names,
            String source,
            @Nullable String dciList,
            @Nullable String answerScale,
            List<TermLine> terms) {

        Vocabulary vocabulary() {
            return new Vocabulary(
                    code,
                    version,
                    names,
                    source,
                    dciList,
                    answerScale,
                    terms.stream().map(TermLine::term).toList());
        }
    }

    private record TermLine(
            String code, String fr, String en, @Nullable String dciCode) {

        Term term() {
            return new Term(code, new Labels(fr, en), dciCode);
        }
    }
}
