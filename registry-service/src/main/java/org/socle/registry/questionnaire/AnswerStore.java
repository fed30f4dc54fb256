package org.socle.registry.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

/** Keeps what persons and households answer. Only those inside the transaction's territory are ever seen. */
public interface AnswerStore {

    /**
     * Writes what new persons or households answer, of whom nothing was told before.
     *
     * @param records the statements it came with, where it came with any
     */
    void register(AskedOf askedOf, Map<UUID, List<Answers>> bySubject, Map<UUID, UUID> records);

    /**
     * Writes what is answered from now on, each questionnaire whole; of one without any answer nothing stays. What was
     * told until now is kept as a telling.
     */
    void write(AskedOf askedOf, Map<UUID, List<Answers>> bySubject);

    /** What they answer, by name of the questionnaire; of whom nothing is kept is not among the answer. */
    Map<UUID, List<Answers>> of(AskedOf askedOf, Collection<UUID> subjects);
}
