package org.socle.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socle.registry.matching.domain.model.PairSource;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.Training;
import org.socle.registry.matching.domain.model.TrainingResult;
import org.socle.registry.matching.evaluation.ColumnMapping;
import org.socle.registry.matching.evaluation.Figures;
import org.socle.registry.matching.evaluation.MappedRecords;
import org.socle.registry.matching.evaluation.MatchingEvaluation;
import org.socle.registry.matching.evaluation.MatchingEvaluation.TruePair;

/** The records of FEBRL through the engine, which learns from them without being told who is whom. */
public record LabelledPairs(ProgressLines progress) {

    /** Two lists of five thousand; each record of one has its double in the other. */
    public Figures febrl4() {
        progress.begin("learning from FEBRL4 and linking it");
        var source = PairSource.between(read("dataset4b.csv"), read("dataset4a.csv"));
        var truth = new HashSet<TruePair>();
        source.arriving().forEach(record -> truth.add(new TruePair(record.id(), original(record.id()))));
        return evaluate(source, truth);
    }

    /** One list of a thousand with five hundred doubles. */
    public Figures febrl1() {
        progress.begin("learning from FEBRL1 and finding its doubles");
        var source = PairSource.within(read("dataset1.csv"));
        var truth = new HashSet<TruePair>();
        for (var record : source.arriving()) {
            if (!record.id().equals(original(record.id()))) {
                truth.add(TruePair.within(record.id(), original(record.id())));
            }
        }
        return evaluate(source, truth);
    }

    private static Figures evaluate(PairSource source, Set<TruePair> truth) {
        var evaluation = new MatchingEvaluation(mapping(), new Training("bench"));
        return switch (evaluation.train(source)) {
            case TrainingResult.Publishable learned -> evaluation.evaluate(learned.model(), source, truth);
            case TrainingResult.Refused refused ->
                throw new IllegalStateException("the model is refused: " + refused.reasons());
        };
    }

    private static ColumnMapping mapping() {
        return ColumnMapping.parse(Resources.text("/matching/febrl.mapping"));
    }

    private static List<Profile> read(String file) {
        try (var csv = Resources.open("/linkage/" + file)) {
            return new MappedRecords(mapping()).read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String original(String id) {
        return id.replaceFirst("-dup-.*", "-org");
    }
}
