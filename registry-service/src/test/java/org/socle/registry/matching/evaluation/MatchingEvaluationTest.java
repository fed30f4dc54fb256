package org.socle.registry.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairSource;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Training;
import org.socle.registry.matching.domain.model.TrainingResult;
import org.socle.registry.matching.evaluation.MatchingEvaluation.TruePair;

/** The engine on records of which the truth is known, with fewer random pairs than a real training takes. */
class MatchingEvaluationTest {

    private static final Logger LOG = Logger.getLogger(MatchingEvaluationTest.class.getName());
    private static final Training TRAINING = new Training("evaluation", 42, 200_000);

    @Test
    void twoSourcesOfFebrlAreLinkedWithoutLabels() throws IOException {
        var mapping = mapping("febrl");
        var source = PairSource.between(read(mapping, "linkage/dataset4b.csv"), read(mapping, "linkage/dataset4a.csv"));
        Set<TruePair> truth = new HashSet<>();
        source.arriving().forEach(record -> truth.add(new TruePair(record.id(), original(record.id()))));

        Figures figures = evaluate("FEBRL4", mapping, source, truth);

        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.9998);
        assertThat(figures.wronglyLinked()).isZero();
    }

    @Test
    void doublesWithinOneSourceOfFebrlAreFoundWithoutLabels() throws IOException {
        var mapping = mapping("febrl");
        var source = PairSource.within(read(mapping, "linkage/dataset1.csv"));
        Set<TruePair> truth = new HashSet<>();
        for (Profile record : source.arriving()) {
            if (record.id().contains("-dup-")) {
                truth.add(TruePair.within(record.id(), original(record.id())));
            }
        }

        Figures figures = evaluate("FEBRL1", mapping, source, truth);

        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.999);
        assertThat(figures.wronglyLinked()).isZero();
    }

    @Test
    void whomAPartnerPushedBeforeIsFoundAndNobodyIsLinkedWrongly() throws IOException {
        var mapping = mapping("partner-list");
        var source = PairSource.between(read(mapping, "ngo-push/push.csv"), read(mapping, "ngo-push/base.csv"));
        Figures figures = evaluate("partner lists", mapping, source, partnerTruth());

        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.985);
        assertThat(figures.wronglyLinked()).isZero();
    }

    @Test
    void theModelOfTheFirstDayLinksNobodyWronglyEither() throws IOException {
        var mapping = mapping("partner-list");
        var source = PairSource.between(read(mapping, "ngo-push/push.csv"), read(mapping, "ngo-push/base.csv"));
        var first = MatchingModel.first(mapping.schema(), source.register().size());

        Figures figures = new MatchingEvaluation(mapping, TRAINING).evaluate(first, source, partnerTruth());

        assertThat(figures.wronglyLinked()).isZero();
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aMappingThatNamesAKeyOfNoFieldIsRefused() {
        assertThatThrownBy(() -> ColumnMapping.parse("id ref\nkey street:whole"))
                .hasMessageContaining("street:whole");
    }

    @Test
    void aDateIsReadWithAndWithoutHyphens() {
        var mapping = ColumnMapping.parse("id ref\nfield birth birth born\nkey birth:day");
        var records = new MappedRecords(mapping)
                .read(new StringReader("ref, born\n1, 19870312\n2,1987-03-12\n3,1987-02-31\n"));

        assertThat(records.get(0).forms()).isEqualTo(records.get(1).forms());
        assertThat(records.get(2).forms()).isNotEqualTo(records.get(1).forms());
    }

    private static Figures evaluate(String name, ColumnMapping mapping, PairSource source, Set<TruePair> truth) {
        var evaluation = new MatchingEvaluation(mapping, TRAINING);
        TrainingResult result = evaluation.train(source);
        assertThat(result).isInstanceOf(TrainingResult.Publishable.class);
        Figures figures = evaluation.evaluate(((TrainingResult.Publishable) result).model(), source, truth);
        LOG.info(() -> name + ": " + figures.text());
        return figures;
    }

    private static Set<TruePair> partnerTruth() throws IOException {
        Set<TruePair> truth = new HashSet<>();
        try (Reader csv = open("/ngo-push/truth.csv")) {
            for (String line : csv.readAllAsString().lines().skip(1).toList()) {
                String[] cells = line.split(",");
                truth.add(new TruePair(cells[0], cells[1]));
            }
        }
        return truth;
    }

    private static ColumnMapping mapping(String name) throws IOException {
        try (Reader text = open("/matching/" + name + ".mapping")) {
            return ColumnMapping.parse(text.readAllAsString());
        }
    }

    private static List<Profile> read(ColumnMapping mapping, String resource) throws IOException {
        try (Reader csv = open("/" + resource)) {
            return new MappedRecords(mapping).read(csv);
        }
    }

    private static Reader open(String resource) {
        return new InputStreamReader(
                MatchingEvaluationTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }

    private static String original(String id) {
        return id.replaceFirst("-dup-.*", "-org");
    }
}
