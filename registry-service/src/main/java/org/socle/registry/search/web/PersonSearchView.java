package org.socle.registry.search.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Page;
import org.socle.registry.search.SearchPersons.Results;

/**
 * Who was found, the likeliest first.
 *
 * @param next the cursor of the next page, absent on the last one
 * @param cut present and true when more people share the names than were compared: tell a birth year or a commune
 */
@Schema(name = "PersonSearchResults")
record PersonSearchView(
        List<FoundPersonView> items,
        @Nullable String next,
        @Nullable Boolean cut) {

    static PersonSearchView of(Results results) {
        var page = Page.from(results.found().stream().map(FoundPersonView::of).toList(), results.position());
        return new PersonSearchView(page.items(), page.next(), results.cut() ? true : null);
    }
}
