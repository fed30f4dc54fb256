package org.socle.registry.subject.web;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.subject.ExportSubject.Begun;
import org.socle.registry.subject.SubjectLabels;
import org.socle.registry.subject.SubjectStore.Rows;
import org.socle.registry.subject.domain.Section;
import org.socle.web.language.Language;

/** Writes an export row by row, so that a person whom many have looked at takes no more memory than anybody. */
final class SubjectExportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Begun begun;
    private final Language language;
    private final String rectification;

    /** @param rectification the address at which the person's data is put right */
    SubjectExportJson(Begun begun, Language language, String rectification) {
        this.begun = begun;
        this.language = language;
        this.rectification = rectification;
    }

    /** Some rows of a section behind a position. */
    interface Source {
        Rows rows(Section section, long after);
    }

    void write(OutputStream out, Source source) throws IOException {
        SubjectLabels labels = SubjectLabels.in(language);
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("person_id", new PersonId(begun.subject().person()).text());
            json.writeArrayFieldStart("retired_ids");
            for (var id : begun.subject().ids().stream().skip(1).toList()) {
                json.writeString(new PersonId(id).text());
            }
            json.writeEndArray();
            json.writeStringField("as_of", begun.asOf().toString());
            json.writeStringField("language", language.tag());
            json.writeStringField("about", labels.text("about"));
            json.writeObjectFieldStart("rectification");
            json.writeStringField("says", labels.text("rectification"));
            json.writeStringField("href", rectification);
            json.writeEndObject();
            json.writeArrayFieldStart("sections");
            for (Section section : Section.values()) {
                json.writeStartObject();
                json.writeStringField("code", section.code());
                json.writeStringField("label", labels.of(section));
                json.writeArrayFieldStart("items");
                write(json, section, source);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("labels");
            for (Map.Entry<String, String> field : labels.fields().entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Section section, Source source) throws IOException {
        Optional<Long> next = Optional.of(0L);
        while (next.isPresent()) {
            Rows rows = source.rows(section, next.get());
            for (String row : rows.rows()) {
                json.writeRawValue(row);
            }
            next = rows.next();
        }
    }
}
