package org.socle.registry.vocabulary.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.vocabulary.VocabularyProblems;
import org.socle.registry.vocabulary.VocabularyStore;
import org.socle.registry.vocabulary.domain.Term;
import org.socle.registry.vocabulary.domain.Vocabulary;
import org.socle.web.language.Language;
import org.socle.web.language.Languages;

@Path("/v1/vocabularies")
@Tag(name = "vocabularies", description = "Code lists: what may be answered, in French and English")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VocabularyResource {

    private static final String ANYBODY_SIGNED_IN = "**";

    private final VocabularyStore vocabularies;

    VocabularyResource(VocabularyStore vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(
            operationId = "listVocabularies",
            summary = "List the code lists",
            description = "Each list with its names in both languages and the number of its codes. Send the ETag as "
                    + "If-None-Match to hear 304 as long as nothing has changed.")
    @APIResponse(
            responseCode = "200",
            description = "The lists; the ETag changes with any of them and with the language",
            content = @Content(schema = @Schema(implementation = VocabulariesView.class)))
    @APIResponse(responseCode = "304", description = "Still those with the ETag in If-None-Match")
    public Response list(
            @Parameter(description = "Rows on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context Request request) {
        var lists = page(vocabularies.all(), Vocabulary::code, Cursor.of(limit, cursor));
        var language = Languages.current();
        return unlessKnown(request, versions(), language, () -> VocabulariesView.of(lists, language));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(operationId = "getVocabulary", summary = "Read a code list", description = """
                    A page of its codes, each with its words in both languages and its code in the DCI standard where \
                    there is one; label is in the language of Accept-Language. Send the ETag as If-None-Match to hear \
                    304 as long as the list is the same.""")
    @APIResponse(
            responseCode = "200",
            description = "The list; its ETag changes with its version and with the language",
            content = @Content(schema = @Schema(implementation = VocabularyView.class)))
    @APIResponse(responseCode = "304", description = "Still the one with the ETag in If-None-Match")
    public Response get(
            @Parameter(example = "disability") @PathParam("code") String code,
            @Parameter(description = "Codes on a page, 1 to 500; 50 unless told") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The next field of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context Request request) {
        var list = vocabularies.find(code).orElseThrow(() -> VocabularyProblems.NOT_FOUND.about(code));
        var terms = page(list.terms(), Term::code, Cursor.of(limit, cursor));
        var language = Languages.current();
        return unlessKnown(
                request, Integer.toString(list.version()), language, () -> VocabularyView.of(list, terms, language));
    }

    /** Changes when a list comes, goes or gets a new version. */
    private String versions() {
        var all = vocabularies.all().stream()
                .map(list -> list.code() + list.version())
                .toList();
        return Integer.toHexString(all.hashCode());
    }

    private static Response unlessKnown(Request request, String version, Language language, Supplier<Object> view) {
        var tag = new EntityTag(version + "-" + language.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(view.get()).tag(tag) : unchanged;
        return answer.header("Vary", "Accept-Language")
                .header("Content-Language", language.tag())
                .build();
    }

    private static <T> Page<T> page(List<T> all, Function<T, String> code, Cursor cursor) {
        var start = cursor.after().map(last -> positionOf(last, all, code) + 1).orElse(0);
        var end = Math.min(all.size(), start + cursor.limit() + 1);
        return Page.of(all.subList(start, end), cursor, code);
    }

    private static <T> int positionOf(String last, List<T> all, Function<T, String> code) {
        var position = all.stream().map(code).toList().indexOf(last);
        if (position < 0) {
            throw KitProblems.CURSOR_INVALID.about();
        }
        return position;
    }
}
