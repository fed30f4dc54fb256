package org.socle.gateway.publicsite;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Serves the start page and the status page. */
@Path("/")
@RunOnVirtualThread
public class PublicSiteResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PlatformStatus status;
    private final String signInUrl;

    PublicSiteResource(PlatformStatus status, @ConfigProperty(name = "socle.oidc-url") String signInUrl) {
        this.status = status;
        this.signInUrl = signInUrl;
    }

    @GET
    @PermitAll
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance start(@QueryParam("lang") @Nullable String lang) {
        return Pages.in(lang, language -> Pages.Templates.start(language.tag(), signInUrl + "/account"));
    }

    @GET
    @PermitAll
    @Path("status")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance status(@QueryParam("lang") @Nullable String lang) {
        var parts = status.parts();
        var healthy = parts.stream().allMatch(PartStatus::isUp);
        return Pages.in(lang, language -> Pages.Templates.status(language.tag(), healthy, parts));
    }
}
