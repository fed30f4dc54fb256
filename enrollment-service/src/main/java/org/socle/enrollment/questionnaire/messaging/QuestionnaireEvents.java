package org.socle.enrollment.questionnaire.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.QuestionnaireEvent;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnaireFieldType;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.enrollment.Channels;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactType;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.questionnaire.QuestionnaireStore;
import org.socle.enrollment.questionnaire.domain.Questionnaire;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.view.ViewConsumer;

/** Follows the questionnaires of the registry. */
@ApplicationScoped
public class QuestionnaireEvents implements ViewConsumer {

    private final Inbox inbox;
    private final QuestionnaireStore questionnaires;

    QuestionnaireEvents(Inbox inbox, QuestionnaireStore questionnaires) {
        this.inbox = inbox;
        this.questionnaires = questionnaires;
    }

    @Incoming(Channels.QUESTIONNAIRE_EVENTS)
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "enrollment-questionnaires";
    }

    @Override
    public String view() {
        return "questionnaires";
    }

    @Override
    public String channel() {
        return Channels.QUESTIONNAIRE_EVENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("questionnaire_view");
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        switch ((QuestionnaireEvent) event) {
            case QuestionnairePublishedV1 published -> questionnaires.put(questionnaire(published));
        }
    }

    private static Questionnaire questionnaire(QuestionnairePublishedV1 published) {
        return new Questionnaire(
                published.questionnaire(),
                published.version(),
                Unit.valueOf(published.subject().name()),
                new LocalText(published.titleFr(), published.titleEn()),
                published.fields().stream().map(QuestionnaireEvents::fact).toList());
    }

    private static Fact fact(QuestionnaireField field) {
        return new Fact(
                field.field(), type(field.type()), new LocalText(field.titleFr(), field.titleEn()), field.codes());
    }

    /** A day is compared as a text: {@code 2026-11-02} stands before {@code 2026-12-01}. */
    private static FactType type(QuestionnaireFieldType type) {
        return switch (type) {
            case CODE, DAY -> FactType.TEXT;
            case CODES -> FactType.TEXT_LIST;
            case WHOLE_NUMBER -> FactType.WHOLE_NUMBER;
            case NUMBER -> FactType.NUMBER;
            case YES_NO -> FactType.YES_NO;
        };
    }
}
