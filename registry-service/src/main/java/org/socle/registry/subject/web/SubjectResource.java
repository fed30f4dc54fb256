package org.socle.registry.subject.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.subject.ExportSubject;
import org.socle.web.language.Language;
import org.socle.web.language.Languages;

@Path("/v1/persons/{id}/subject-export")
@Tag(name = "subjects", description = "What is held about a person, and who has looked")
@RunOnVirtualThread
public class SubjectResource {

    private final ExportSubject export;
    private final String rectification;

    SubjectResource(
            ExportSubject export, @ConfigProperty(name = "registry.subject.rectification-path") String rectification) {
        this.export = export;
        this.rectification = rectification;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("registry:subjects:read")
    @Operation(operationId = "exportSubject", summary = "Everything that is held about a person", description = """
                    One document for the person who asks what is held about them: attributes, numbers, statements of \
                    sources, households, scores, reviews, changes of identity, what other services were told, and who \
                    looked at or changed any of it. Sections and fields come with labels in the language of \
                    Accept-Language. Of a merged person, the document of who stands for them. That it was handed over \
                    is written down. Outside one's territory: 404.""")
    @APIResponse(
            responseCode = "200",
            description = "The document, streamed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response export(@PathParam("id") String id) {
        ExportSubject.Begun begun = export.begin(id);
        Language language = Languages.current();
        SubjectExportJson document = new SubjectExportJson(begun, language, rectification);
        StreamingOutput body = out -> document.write(out, (section, after) -> export.rows(begun, section, after));
        return Response.ok(body)
                .header("Content-Language", language.tag())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + new PersonId(begun.subject().person()).text() + ".json\"")
                .build();
    }
}
