package org.socle.gateway.openapi;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.socle.gateway.GatewayProblems;
import org.socle.gateway.publicsite.Pages;
import org.socle.gateway.upstream.Remembered;
import org.socle.gateway.upstream.Service;
import org.socle.gateway.upstream.ServiceDocuments;
import org.socle.web.problem.PlatformProblems;

/** Serves Swagger UI and the documents that it shows. */
@Path("/swagger")
@RunOnVirtualThread
public class SwaggerResource {
    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private final Map<Service, Remembered<Optional<String>>> documents = new EnumMap<>(Service.class);
    private final SwaggerWebjar webjar = SwaggerWebjar.find();

    SwaggerResource(ServiceDocuments source, Clock clock, @ConfigProperty(name = "socle.public-url") String publicUrl) {
        for (var service : Service.values()) {
            documents.put(
                    service,
                    new Remembered<>(
                            () -> ServiceDocuments.await(source.ask(service, "/q/openapi?format=json"))
                                    .map(document -> PublicDocument.of(document, service, publicUrl)
                                            .encode()),
                            LIFETIME,
                            clock));
        }
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public TemplateInstance page(@QueryParam("lang") @Nullable String lang) {
        var documentNames = Arrays.stream(Service.values()).map(Service::key).collect(Collectors.joining(" "));
        return Pages.in(lang, language -> Pages.Templates.swagger(language.tag(), webjar.path(), documentNames));
    }

    /** Where Keycloak sends the person back to; hands the code to Swagger UI. */
    @GET
    @PermitAll
    @Path("/oauth2-redirect.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public TemplateInstance signedIn() {
        return Pages.Templates.signedIn(webjar.path());
    }

    @GET
    @PermitAll
    @Path("/documents/{service}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String document(@PathParam("service") String key) {
        var service = Service.withKey(key).orElseThrow(PlatformProblems.PATH_UNKNOWN::about);
        return Objects.requireNonNull(documents.get(service))
                .get()
                .orElseThrow(() -> GatewayProblems.SERVICE_UNREACHABLE.about(key));
    }
}
