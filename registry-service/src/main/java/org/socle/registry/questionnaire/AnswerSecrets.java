package org.socle.registry.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socle.kit.secret.Secrets;

/** Seals the sensitive answers of one person or household to one questionnaire. */
@ApplicationScoped
public class AnswerSecrets {

    private static final String PURPOSE = "questionnaire_answer.sealed";

    private final Secrets secrets;

    AnswerSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte[] seal(UUID subject, String questionnaire, String json) {
        return secrets.seal(PURPOSE, owner(subject, questionnaire), json);
    }

    public String open(UUID subject, String questionnaire, byte[] sealed) {
        return secrets.open(PURPOSE, owner(subject, questionnaire), sealed);
    }

    /** Sealed with the key that seals now. */
    public boolean isCurrent(byte[] sealed) {
        return secrets.isCurrent(sealed);
    }

    private static String owner(UUID subject, String questionnaire) {
        return subject + " " + questionnaire;
    }
}
