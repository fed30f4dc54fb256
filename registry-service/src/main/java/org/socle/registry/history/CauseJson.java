package org.socle.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.socle.registry.history.domain.Cause;

/** How a cause lies in a column. */
@ApplicationScoped
public class CauseJson {

    private final ObjectMapper json;

    CauseJson(ObjectMapper json) {
        this.json = json;
    }

    public String text(Cause cause) {
        try {
            return json.writeValueAsString(cause);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cause of plain values can be written", e);
        }
    }

    public Cause cause(String text) {
        try {
            return json.readValue(text, Cause.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the cause of a change cannot be read", e);
        }
    }
}
