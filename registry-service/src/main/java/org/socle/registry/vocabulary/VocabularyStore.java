package org.socle.registry.vocabulary;

import java.util.List;
import java.util.Optional;
import org.socle.registry.vocabulary.domain.Vocabulary;

/** The code lists of this version of the service. */
public interface VocabularyStore {

    /** Every list, in the order in which people are shown them. */
    List<Vocabulary> all();

    Optional<Vocabulary> find(String code);
}
