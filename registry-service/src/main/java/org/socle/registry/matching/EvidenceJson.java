package org.socle.registry.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Level;
import org.socle.registry.matching.domain.model.Schema;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.registry.matching.domain.model.Zone;

/** Evidence as it is kept with a decision, for as long as the decision: levels and weights, no name and no number. */
@ApplicationScoped
public class EvidenceJson {

    private static final TypeReference<List<Stored>> SEVERAL = new TypeReference<>() {};

    private final ObjectMapper json;

    EvidenceJson(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A waterfall in words that stay readable when the levels of a later release have other names.
     *
     * @param subject whom the evidence is about, where several are kept together
     */
    record Stored(
            @Nullable String subject,
            String model,
            double priorBits,
            double householdBits,
            double bits,
            Zone zone,
            List<StoredBar> bars) {

        static Stored of(@Nullable String subject, Waterfall waterfall) {
            return new Stored(
                    subject,
                    waterfall.modelVersion(),
                    waterfall.priorBits(),
                    waterfall.householdBits(),
                    waterfall.bits(),
                    waterfall.zone(),
                    waterfall.bars().stream().map(StoredBar::of).toList());
        }

        Waterfall waterfall() {
            return new Waterfall(
                    model, priorBits, bars.stream().map(StoredBar::bar).toList(), householdBits, bits, zone);
        }
    }

    record StoredBar(String field, @Nullable String level, double m, double u, double levelBits, double termBits) {

        static StoredBar of(Waterfall.Bar bar) {
            return new StoredBar(
                    bar.field(),
                    bar.level().map(Level::name).orElse(null),
                    bar.m(),
                    bar.u(),
                    bar.levelBits(),
                    bar.termBits());
        }

        Waterfall.Bar bar() {
            Optional<Level> reached = level == null ? Optional.empty() : Schema.REGISTRY.level(field, level);
            return new Waterfall.Bar(field, reached, m, u, levelBits, termBits);
        }
    }

    /** Evidence about one of several persons. */
    public record About(String subject, Waterfall evidence) {}

    public String text(Waterfall evidence) {
        return write(Stored.of(null, evidence));
    }

    public Waterfall evidence(String text) {
        try {
            return json.readValue(text, Stored.class).waterfall();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the evidence cannot be read", e);
        }
    }

    public String texts(List<About> several) {
        return write(several.stream()
                .map(each -> Stored.of(each.subject(), each.evidence()))
                .toList());
    }

    public List<About> several(String text) {
        try {
            return json.readValue(text, SEVERAL).stream()
                    .map(each -> new About(String.valueOf(each.subject()), each.waterfall()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the evidence cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the evidence cannot be written", e);
        }
    }
}
