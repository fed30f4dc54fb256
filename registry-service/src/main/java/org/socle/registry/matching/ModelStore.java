package org.socle.registry.matching;

import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.registry.matching.domain.TrainedModel;
import org.socle.registry.matching.domain.model.Borders;
import org.socle.registry.matching.domain.model.DecidedPairs;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.model.TermFrequencies;

/** Keeps the versions of the model, and reads what they are learned from. */
public interface ModelStore {

    /** @param model empty when refused */
    void insert(TrainedModel trained, Optional<MatchingModel> model);

    /** At most one more than the cursor's limit, newest first. */
    List<TrainedModel> list(Cursor cursor);

    Optional<TrainedModel> find(String version);

    /** Its weights; empty when it was refused. */
    Optional<MatchingModel> model(String version);

    /**
     * Makes the version the one in use. Whoever publishes another at the same moment waits.
     *
     * @return false when somebody was faster
     */
    boolean publish(String version);

    /** Which communes share a border. */
    Borders borders();

    /** The model in use; that of the first days before any was published. */
    MatchingModel published();

    /** Some persons of the register with everybody they live with, chosen by chance but always the same. */
    List<Profile> sample(int persons);

    /** How common names and places are in the whole register. */
    TermFrequencies terms();

    /** How those agreed of whom it was found out that they are one person. */
    DecidedPairs decided();
}
