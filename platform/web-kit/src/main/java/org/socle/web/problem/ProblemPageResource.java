package org.socle.web.problem;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.socle.web.language.Languages;

/** Serves the pages that problem types point to. */
@Path("/problems")
public class ProblemPageResource {
    @GET
    @Path("/{path: .+}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @PermitAll
    @NonBlocking
    @Operation(hidden = true)
    public String page(@PathParam("path") String path) {
        return ProblemPages.html(path.replace('/', '.'), Languages.current())
                .orElseThrow(PlatformProblems.PATH_UNKNOWN::about);
    }
}
