package org.socle.registry.matching.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.socle.registry.matching.domain.model.Field;
import org.socle.registry.matching.domain.model.FieldComparison.Part;
import org.socle.registry.matching.domain.model.Level;
import org.socle.registry.matching.domain.model.LevelWeights;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.Prior;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.model.TermFrequencies;
import org.socle.registry.matching.domain.model.Thresholds;

/**
 * Models of the registry as they are stored. Fields and levels go by name: a level that a newer release brings keeps its
 * first weights until the next training.
 */
@ApplicationScoped
class ModelJson {

    private final ObjectMapper json;

    ModelJson(ObjectMapper json) {
        this.json = json;
    }

    record Stored(
            String version,
            Prior prior,
            Map<String, Map<String, LevelWeights>> weights,
            Map<String, Map<Part, TermFrequencies.Table>> terms,
            Thresholds thresholds) {}

    String text(MatchingModel model) {
        Map<String, Map<String, LevelWeights>> weights = new LinkedHashMap<>();
        Map<String, Map<Part, TermFrequencies.Table>> terms = new LinkedHashMap<>();
        for (int at = 0; at < model.schema().size(); at++) {
            Field field = model.schema().fields().get(at);
            Map<String, LevelWeights> byLevel = new LinkedHashMap<>();
            for (Level level : field.comparison().levels()) {
                byLevel.put(level.name(), model.weights().get(at).get(level.ordinal()));
            }
            weights.put(field.name(), byLevel);
            terms.put(field.name(), model.terms().tables().get(at));
        }
        try {
            return json.writeValueAsString(
                    new Stored(model.version(), model.prior(), weights, terms, model.thresholds()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model cannot be written", e);
        }
    }

    MatchingModel model(String text) {
        Stored stored;
        try {
            stored = json.readValue(text, Stored.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model cannot be read", e);
        }
        List<List<LevelWeights>> weights = new ArrayList<>();
        List<Map<Part, TermFrequencies.Table>> terms = new ArrayList<>();
        for (Field field : Schema.REGISTRY.fields()) {
            Map<String, LevelWeights> byLevel = stored.weights().getOrDefault(field.name(), Map.of());
            List<LevelWeights> levels = new ArrayList<>();
            for (Level level : field.comparison().levels()) {
                levels.add(byLevel.getOrDefault(level.name(), level.first()));
            }
            weights.add(levels);
            terms.add(new HashMap<>(stored.terms().getOrDefault(field.name(), Map.of())));
        }
        return new MatchingModel(
                stored.version(),
                Schema.REGISTRY,
                stored.prior(),
                weights,
                new TermFrequencies(terms),
                stored.thresholds());
    }
}
