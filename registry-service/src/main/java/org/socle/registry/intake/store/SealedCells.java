package org.socle.registry.intake.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.kit.secret.Secrets;
import org.socle.registry.intake.domain.ImportId;

/** The cells of a row as one encrypted value: identity numbers lie in the clear nowhere, not even while they wait. */
@ApplicationScoped
class SealedCells {

    static final String PURPOSE = "import_row.sealed";
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final Secrets secrets;
    private final ObjectMapper json;

    SealedCells(Secrets secrets, ObjectMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    byte[] seal(ImportId id, long row, List<String> cells) {
        try {
            return secrets.seal(PURPOSE, owner(id, row), json.writeValueAsString(cells));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    List<String> open(ImportId id, long row, byte[] sealed) {
        try {
            return json.readValue(secrets.open(PURPOSE, owner(id, row), sealed), CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells that were written can be read", e);
        }
    }

    static String owner(ImportId id, long row) {
        return id.text() + " " + row;
    }
}
